package org.briefingroom.question.entailment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Matching;

/** Lines and partners: each line fits its own partner and no other. */
final class Pairs {
    private final Holdings holdings;
    private final StatementReader reader;

    Pairs(Holdings holdings, StatementReader reader) {
        this.holdings = holdings;
        this.reader = reader;
    }

    Stream<Objection> objections(Matching matching, List<Statement> settling) {
        return IntStream.range(0, matching.pairs().size()).boxed().flatMap(at -> Stream.concat(unsupported(matching.pairs().get(at), settling), others(matching, at)));
    }

    private Stream<Objection> unsupported(Matching.Pair pair, List<Statement> settling) {
        var left = reader.answer(pair.left());
        var right = reader.answer(pair.right());
        return settling.stream().anyMatch(fact -> Support.isSaid(left, fact) && Support.isSaid(right, fact)) ? Stream.of()
                : Stream.of(Support.missing(pair.left() + " – " + pair.right(), settling));
    }

    private Stream<Objection> others(Matching matching, int at) {
        var pair = matching.pairs().get(at);
        var left = reader.answer(pair.left());
        return Stream.concat(matching.pairs().stream().map(Matching.Pair::right), matching.spare().stream()).distinct().filter(right -> !right.equals(pair.right()))
                .flatMap(right -> bothSaid(left, reader.answer(right)).map(fact -> new Objection(at, pair.left() + " – " + right, fact.name(),
                        "This line fits that partner as well: “" + fact.fact().said() + "” Take one of the two away.")).stream());
    }

    private Optional<Statement> bothSaid(Answer left, Answer right) {
        return candidates(left, right).stream().filter(fact -> says(fact, left, right) && says(fact, right, left)).findFirst();
    }

    private Collection<Statement> candidates(Answer left, Answer right) {
        var rarer = left.isName() ? left : right;
        return rarer.isName() ? holdings.naming(reader.kin().of(rarer.slugs())) : holdings.near(rarer.sense());
    }

    /** A name that the partner names itself is no news. */
    private boolean says(Statement fact, Answer line, Answer partner) {
        if (line.isName()) {
            boolean isInPartner = line.slugs().stream().anyMatch(slug -> partner.sense().words().contains("@" + slug));
            return isInPartner ? line.mayName(fact.speakers(), reader.kin()) : line.mayName(fact.sayers(), reader.kin()) || fact.spans().stream().anyMatch(line::is);
        }
        return line.isPhrase() ? isPhrased(fact, line, partner) : fact.spans().stream().anyMatch(span -> line.mayBe(span, reader.kin()));
    }

    /** Whole lines that somebody says are alike before they share most words. */
    private boolean isPhrased(Statement fact, Answer line, Answer partner) {
        var said = fact.sense().without(partner.sense());
        return line.sense().coveredBy(fact.sense()) >= Threshold.SAID
                || partner.isName() && partner.mayName(fact.sayers(), reader.kin()) && holdings.areSimilar(line.sense(), said);
    }
}
