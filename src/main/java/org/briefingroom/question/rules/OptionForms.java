package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_06;
import static org.briefingroom.question.rules.Rule.IW_07;
import static org.briefingroom.question.rules.Rule.IW_08;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms of question that test something else than knowledge: IW-06 to IW-08. */
final class OptionForms {
    private static final String THESE = " of (the )?(above|these|them|options|other options|answers)\\b";
    private static final Pattern ALL = Pattern.compile("\\b(all|any|both|two|some)" + THESE + "|\\bboth [a-e] and [a-e]\\b|^[a-e] (and|&|or) [a-e]( only)?$");
    private static final Pattern NONE = Pattern.compile("\\b(none|neither)" + THESE + "|^none$|^neither$");
    private static final Pattern SERIES = Pattern.compile(
            "\\b(which|what)( one)?( of (the )?(following|these|statements|those))*( statements?)?( (below|above|here))? (is|are) (un)?(true|false|correct|incorrect|right|wrong)\\b");

    private OptionForms() {
    }

    static Stream<Finding> allOfTheAbove(Subject subject) {
        return subject.options().filter(option -> ALL.matcher(plain(option.text())).find()).map(option -> IW_06.block(option.place()));
    }

    static Stream<Finding> noneOfTheAbove(Subject subject) {
        return subject.options().filter(option -> NONE.matcher(plain(option.text())).find())
                .map(option -> IW_07.found(subject.item().authorship().severity(), option.place()));
    }

    static Stream<Finding> statements(Subject subject) {
        return SERIES.matcher(plain(subject.stem())).find()
                ? Stream.of(IW_08.found(subject.item().authorship().severity(), Place.stem(subject.stem()))) : Stream.of();
    }

    /** With its articles, which {@link Wording#norm} takes for nothing, though A may be the name of an option. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}&\\s]", " ").replaceAll("\\s+", " ").strip();
    }
}
