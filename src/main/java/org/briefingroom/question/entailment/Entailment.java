package org.briefingroom.question.entailment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.question.rules.Item;

/** Whether questions still have the one right answer they are marked by, as the facts of a base stand now. Read once, asked often. */
public final class Entailment {
    private final Holdings holdings;
    private final StatementReader reader;
    private final Picks picks;
    private final Substitution substitution;
    private final Sameness sameness;

    public Entailment(FactBase base) {
        reader = new StatementReader(base.names(), base.facts());
        holdings = new Holdings(base, reader);
        picks = new Picks(reader);
        substitution = new Substitution(holdings, reader.kin());
        sameness = new Sameness(reader.kin());
    }

    /** What speaks against asking it as it stands; empty when nothing does. */
    public List<Objection> objections(Item item) {
        var settling = item.facts().stream().filter(fact -> fact != null).flatMap(fact -> holdings.held(fact.fact()).stream()).toList();
        var standing = new Standing(holdings, reader.reader()).objections(item);
        return (settling.isEmpty() ? standing : Stream.concat(standing, answers(item, settling))).distinct().toList();
    }

    private Stream<Objection> answers(Item item, List<Statement> settling) {
        var content = item.content();
        if (content instanceof TrueFalse statement) {
            return new Truths(holdings, sameness).objections(statement, picks.bare(statement.stem(), settling));
        }
        if (content instanceof Matching matching) {
            return new Pairs(holdings, reader).objections(matching, settling);
        }
        if (content instanceof Ordering ordering) {
            return Sequence.objections(ordering.stem(), ordering.items().stream().map(reader::answer).toList(), settling);
        }
        return picks.of(content, settling).flatMap(this::picked);
    }

    private Stream<Objection> picked(Pick pick) {
        var statuses = new Statuses(holdings, sameness);
        if (Statuses.isAsked(pick)) {
            return statuses.objections(pick);
        }
        if (Sequence.isComparison(pick)) {
            return Sequence.comparison(pick);
        }
        return Stream.concat(Support.objections(pick), pick.wrong().isEmpty() ? new SecondValues(holdings, reader.kin(), substitution).objections(pick)
                : pick.wrong().stream().flatMap(wrong -> wrong(pick, wrong)));
    }

    private Stream<Objection> wrong(Pick pick, Pick.Wrong wrong) {
        var kin = reader.kin();
        return Stream.of(new Doubles(kin).objection(pick, wrong), substitution.objection(pick, wrong), new Speakers(holdings, kin).objection(pick, wrong),
                        wrong.answer().isPhrase() ? new Phrases(holdings, kin, substitution).objection(pick, wrong) : Optional.<Objection>empty())
                .flatMap(Optional::stream).limit(1);
    }
}
