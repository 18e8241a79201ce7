package org.briefingroom.question.entailment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;

/** Questions of what sort a statement is. */
final class Statuses {
    private static final Pattern ASKED = Pattern.compile("(?i)\\b(statement|present|presented|present(s|ed)? as|what sort|what kind|status)\\b");
    private static final List<Pattern> LABELS = Stream.of("forecast|expect(s|ed|ation)?", "claim(s|ed)?", "analysis|reading|interpretation|judge?ment", "report(s|ed)?|event|figure")
            .map(words -> Pattern.compile("(?i)\\b(" + words + ")\\b")).toList();
    private static final List<Status> STATUSES = List.of(Status.FORECAST, Status.CLAIMED, Status.ANALYSIS, Status.REPORTED);
    private final Holdings holdings;
    private final Sameness sameness;

    Statuses(Holdings holdings, Sameness sameness) {
        this.holdings = holdings;
        this.sameness = sameness;
    }

    static boolean isAsked(Pick pick) {
        var labels = pick.all().map(answer -> label(answer.text())).toList();
        return ASKED.matcher(pick.asked()).find() && labels.stream().allMatch(Optional::isPresent) && labels.stream().distinct().count() == labels.size();
    }

    private static Optional<Status> label(String text) {
        return Stream.iterate(0, at -> at < LABELS.size(), at -> at + 1).filter(at -> LABELS.get(at).matcher(text).find()).findFirst().map(STATUSES::get);
    }

    Stream<Objection> objections(Pick pick) {
        return pick.settling().stream().limit(1).flatMap(fact -> Stream.concat(key(pick, fact), wrong(pick, fact)));
    }

    private static Stream<Objection> key(Pick pick, Statement fact) {
        return pick.keys().stream().filter(key -> label(key.text()).filter(fact.fact().status()::equals).isEmpty())
                .map(key -> Objection.toKey(key.text(), fact.name(), "The fact is held as " + fact.fact().status().word() + " now. Make that the right option, or withdraw the question."));
    }

    private Stream<Objection> wrong(Pick pick, Statement fact) {
        return pick.wrong().stream().flatMap(wrong -> holdings.near(fact.sense()).stream()
                .filter(other -> !other.name().equals(fact.name()) && label(wrong.answer().text()).filter(other.fact().status()::equals).isPresent() && sameness.sayTheSame(fact, other))
                .limit(1).map(other -> wrong.objection(other.name(), "Another fact says the same and is " + other.fact().status().word() + ": “" + other.fact().said() + "” Do not ask what sort of statement this is.")));
    }

}
