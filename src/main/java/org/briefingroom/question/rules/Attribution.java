package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_36;
import static org.briefingroom.question.rules.Rule.IW_37;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/** What is not plainly reported is asked as somebody's, on a day: IW-36 and IW-37. */
final class Attribution {
    private static final Pattern SAYS = Pattern.compile("(?i)\\b(according to|analysis|sa(y|ys|id)|stat(es|ed)|tells?|told|claim(s|ed)?|call(s|ed)?|want(s|ed)?|warn(s|ed)?"
            + "|expect(s|ed)?|forecasts?|argue[sd]?|think(s)?|view|position|promise[sd]?|demand(s|ed)?|describe[sd]?|account|words)\\b");
    private static final Pattern EXPECTED = Pattern.compile("(?i)\\b(would|could|may|might|will|should|likely|expect(s|ed)?|forecasts?|predict(s|ed)?|foresees?)\\b");
    private static final Pattern STATUS = Pattern.compile("(?i)\\b(claim(ed)?|analysis|reading|forecast|report(ed|s)?)\\b");

    private Attribution() {
    }

    static Stream<Finding> named(Subject subject) {
        return isAboutStatus(subject) ? Stream.of() : unreported(subject)
                .filter(fact -> !isAsked(subject, fact) && !(isNamed(subject, fact) && SAYS.matcher(subject.shown()).find())
                        || fact.status() == Status.CLAIMED && !isDated(subject, fact))
                .map(fact -> IW_36.block(Place.stem(String.join(", ", fact.speakers()))));
    }

    static Stream<Finding> dated(Subject subject) {
        return isAboutStatus(subject) ? Stream.of() : unreported(subject).filter(fact -> fact.status() != Status.CLAIMED)
                .filter(fact -> !isDated(subject, fact) || fact.status() == Status.FORECAST
                        && (subject.item().content() instanceof TrueFalse || !EXPECTED.matcher(subject.shown()).find()))
                .map(fact -> IW_37.block(Place.stem(fact.status().word() + " of " + fact.asOf())));
    }

    private static Stream<FactLine> unreported(Subject subject) {
        return subject.item().facts().stream().filter(fact -> fact.status().needsSpeaker());
    }

    /** Whether the question is what sort of statement it is: then nothing is said in our own voice. */
    private static boolean isAboutStatus(Subject subject) {
        return OwnVoice.isAskedBy(subject.stem()) || subject.item().content() instanceof SingleChoice && subject.choices().get(0).all(text -> STATUS.matcher(text).find());
    }

    /** Whether whoever says it is what is to be found. */
    private static boolean isAsked(Subject subject, FactLine fact) {
        return subject.keys().stream().flatMap(key -> key.stream()).anyMatch(key -> fact.speakers().stream()
                .anyMatch(speaker -> subject.names().mentions(key, speaker) || isShortFor(key, speaker)));
    }

    private static boolean isShortFor(String key, String speaker) {
        var words = new HashSet<>(Wording.tokens(speaker));
        return !Wording.tokens(key).isEmpty() && words.containsAll(Wording.tokens(key));
    }

    /** In the stem, or the source itself for what its author says; with lines to be matched, on either side of a pair. */
    private static boolean isNamed(Subject subject, FactLine fact) {
        var said = subject.item().content() instanceof Matching ? subject.shown() : subject.asked();
        return fact.speakers().stream().anyMatch(speaker -> subject.names().mentions(said, speaker))
                || fact.isAuthors() && said.contains(fact.origin().kind() + " of " + fact.origin().published());
    }

    /** The fact's own date, or that of the source that reports it. */
    private static boolean isDated(Subject subject, FactLine fact) {
        return Stream.of(fact.asOf().toString(), fact.origin().published().toString()).anyMatch(subject.asked()::contains);
    }
}
