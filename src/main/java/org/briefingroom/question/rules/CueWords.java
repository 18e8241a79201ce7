package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_14;
import static org.briefingroom.question.rules.Rule.IW_15;
import static org.briefingroom.question.rules.Rule.IW_16;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that point to the right option or away from a wrong one: IW-14 to IW-16. */
final class CueWords {
    static final Set<String> ABSOLUTE = Set.of("always", "never", "all", "none", "only", "every", "must", "impossible", "completely", "absolutely", "entirely", "solely");
    /** Every three years is no absolute claim. */
    private static final Pattern HOW_OFTEN = Pattern.compile("(?i)\\bevery (other |second |third |few |\\d+ |(two|three|four|five|six|seven|eight|nine|ten|twelve) )?"
            + "(second|minute|hour|day|night|morning|evening|week|month|spring|summer|autumn|winter|season|year|decade)s?\\b");
    private static final Set<String> VAGUE = Set.of("usually", "often", "rarely", "sometimes", "may", "could", "generally", "frequently");

    private CueWords() {
    }

    static Stream<Finding> absolute(Subject subject) {
        return subject.choices().stream().filter(choice -> choice.options().stream().anyMatch(option -> isAbsolute(option.text())))
                .flatMap(choice -> choice.options().stream().filter(option -> isAbsolute(option.text()))
                        .map(option -> IW_14.found(choice.picking() && choice.keyStandsOut(CueWords::isAbsolute) ? Severity.BLOCK : Severity.WARN, option.place())));
    }

    static boolean isAbsolute(String text) {
        return Wording.has(HOW_OFTEN.matcher(Wording.withoutQuotations(text)).replaceAll(""), ABSOLUTE);
    }

    /** The month of May is not vague. */
    static Stream<Finding> vague(Subject subject) {
        return subject.options().filter(option -> Wording.has(Wording.withoutQuotations(option.text()).replace("May", ""), VAGUE)).map(option -> IW_15.warn(option.place()));
    }

    /** A word of the stem that the key repeats and no wrong option does. */
    static Stream<Finding> clang(Subject subject) {
        return subject.picksOfOne().flatMap(choice -> {
            var shared = new HashSet<>(Wording.content(choice.key().text()));
            shared.retainAll(Wording.content(subject.asked()));
            choice.wrongTexts().forEach(wrong -> shared.removeAll(Wording.content(wrong)));
            return shared.isEmpty() ? Stream.of()
                    : Stream.of(IW_16.found(shared.stream().anyMatch(subject.lexicon()::isRare) ? Severity.BLOCK : Severity.WARN,
                            new Place(choice.key().place().part(), choice.key().place().index(), String.join(", ", shared.stream().sorted().toList()))));
        });
    }
}
