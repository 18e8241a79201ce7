package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_30;
import static org.briefingroom.question.rules.Rule.IW_31;
import static org.briefingroom.question.rules.Rule.IW_32;
import static org.briefingroom.question.rules.Rule.IW_35;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.TrueFalse;

/** The sentence that asks: IW-30, IW-31, IW-32 and IW-35. */
final class Stems {
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(not|except|(?<!at )least|never|without|incorrect|false|\\p{L}+n[’']t)\\b");
    private static final Pattern OPTION_NEGATIVE = Pattern.compile("(?i)\\b(not|no|none|never|without|\\p{L}+n[’']t)\\b");
    /** What is only asked about: its negatives are no task for the reader. */
    private static final Pattern REPORTED = Pattern.compile("the statement that .*");
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(who|whom|whose|what|which|when|where|why|how)\\b|…|_{2,}|\\{\\d+}|^(match|put|fill|order|choose|name|give|complete)\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,}\\b");
    private static final Set<String> EMPHASIS = Set.of("NOT", "EXCEPT", "LEAST", "NEVER", "WITHOUT", "II", "III", "IV", "VI");
    private static final int FEWEST_WORDS = 6;

    private Stems() {
    }

    private static List<String> negatives(String stem) {
        return NEGATIVE.matcher(REPORTED.matcher(Wording.withoutQuotations(stem)).replaceAll("")).results().map(found -> found.group()).toList();
    }

    /** A page shows stems as plain text: capitals are the only emphasis there is, and they do not depend on colour. */
    static Stream<Finding> negative(Subject subject) {
        return negatives(subject.stem()).stream().limit(1).map(word -> IW_30.found(
                subject.isWritten() && word.equals(word.toUpperCase()) ? Severity.WARN : Severity.BLOCK, Place.stem(word)));
    }

    static Stream<Finding> doubleNegative(Subject subject) {
        int inStem = negatives(subject.stem()).size();
        if (inStem > 1) {
            return Stream.of(IW_31.block(Place.stem(subject.stem())));
        }
        return inStem == 0 ? Stream.of() : subject.options()
                .filter(option -> OPTION_NEGATIVE.matcher(Wording.withoutQuotations(option.text())).find()).map(option -> IW_31.block(option.place()));
    }

    static Stream<Finding> centralIdea(Subject subject) {
        var stem = subject.stem();
        boolean asks = subject.item().content() instanceof TrueFalse || ASKS.matcher(subject.asked()).find();
        boolean isShort = Wording.count(stem) < FEWEST_WORDS;
        boolean isOutweighed = subject.picks().filter(choice -> choice.lead().equals(stem))
                .anyMatch(choice -> choice.options().stream().mapToInt(option -> option.text().length()).average().orElse(0) > stem.length());
        return !asks || isShort || isOutweighed ? Stream.of(IW_32.warn(Place.stem(stem))) : Stream.of();
    }

    static Stream<Finding> abbreviations(Subject subject) {
        return ACRONYM.matcher(subject.shown()).results().map(found -> found.group()).distinct()
                .filter(word -> !EMPHASIS.contains(word) && !subject.names().keepsCapital(word) && !subject.stem().contains("(" + word + ")"))
                .map(word -> IW_35.warn(Place.stem(word)));
    }
}
