package org.briefingroom.question.entailment;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.question.rules.OwnVoice;

/** Statements that are true or false. */
final class Truths {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private final Holdings holdings;
    private final Sameness sameness;

    Truths(Holdings holdings, Sameness sameness) {
        this.holdings = holdings;
        this.sameness = sameness;
    }

    Stream<Objection> objections(TrueFalse content, Pick pick) {
        if (content.truth()) {
            return Stream.concat(unsupported(pick), opposed(pick));
        }
        return holdings.near(pick.sense()).stream().filter(fact -> says(pick, fact, Threshold.SAID_WHOLLY) && namesNothingElse(pick, fact) && isSoMeant(pick, fact)).limit(1)
                .map(fact -> Objection.toKey(pick.asked(), fact.name(), "A fact says just that: “" + fact.fact().said() + "” Make it true, or change the statement."));
    }

    private static Stream<Objection> unsupported(Pick pick) {
        return pick.settling().stream().noneMatch(fact -> says(pick, fact, Threshold.SAID)) ? Stream.of(Support.missing(pick.asked(), pick.settling())) : Stream.of();
    }

    /** Each word, name, number and date of the statement, or nearly, and a “not” in both or in neither. */
    private static boolean says(Pick pick, Statement fact, double share) {
        return pick.sense().coveredBy(fact.said()) >= share && Statement.isNegative(pick.asked()) == fact.isNegative();
    }

    /** That the source says it itself is another matter than that somebody in it does. */
    private static boolean isSoMeant(Pick pick, Statement fact) {
        return !OwnVoice.isClaimedBy(pick.asked()) || fact.fact().isOfSource();
    }

    /** One name, number or date that is not the fact's makes a statement another one, however like it is. */
    private static boolean namesNothingElse(Pick pick, Statement fact) {
        var known = NUMBER.matcher(fact.fact().said() + " " + fact.fact().asOf() + " " + fact.fact().origin().published()).results().map(MatchResult::group).collect(Collectors.toSet());
        return NUMBER.matcher(pick.asked()).results().map(MatchResult::group).allMatch(known::contains)
                && pick.sense().words().stream().filter(word -> word.startsWith("@")).allMatch(word -> fact.said().words().contains(word) || fact.speakers().contains(word.substring(1)));
    }

    private Stream<Objection> opposed(Pick pick) {
        return pick.settling().stream().flatMap(fact -> holdings.near(fact.sense()).stream().flatMap(other -> opposition(fact, other).stream())).limit(1)
                .map(other -> Objection.toKey(pick.asked(), other.name(), "A fact says otherwise: “" + other.fact().said() + "” Say in the statement whose account it is, or withdraw it."));
    }

    private Optional<Statement> opposition(Statement fact, Statement other) {
        boolean isOfSame = !other.name().equals(fact.name()) && sameness.tellTheSame(fact, other);
        boolean differs = fact.isNegative() != other.isNegative() || !Sameness.agree(fact, other, Span::amount, Amount::meets) || !Sameness.agree(fact, other, Span::date, Answer::overlap)
                || !fact.stances().isEmpty() && fact.excludes(other);
        return Optional.of(other).filter(any -> isOfSame && differs);
    }
}
