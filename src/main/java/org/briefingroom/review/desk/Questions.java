package org.briefingroom.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.statistics.Sisters;
import org.briefingroom.statistics.Sisters.Tally;

/** Questions that share a fact, those first that behave unlike their sisters, and of these the harder ones. Three statements. */
@ApplicationScoped
public class Questions {
    private static final String SISTERS = """
            , each as (select fact_id, question_id, max(question_version_id) as version, count(*) as answers, count(distinct learner_id) as learners, count(*) filter (where is_right) as right_ones,
                              sum(p) as predicted, sum(p * (1 - p)) as variance from answered where p is not null group by fact_id, question_id),
              two as (select fact_id from each group by fact_id having count(*) > 1)
            select e.*, h.version as fact_version from each e join two t on t.fact_id = e.fact_id join held h on h.id = e.fact_id order by e.fact_id, e.question_id""";

    private record Counted(long version, long fact, Tally tally) {
    }

    private record Beside(Counted counted, Sisters sisters) {
    }

    /** A part of the list. @param found how many there are in all; {@code unlike} of them their sisters */
    record Part(List<QuestionOfMany> questions, int found, long unlike) {
    }

    @Inject
    Asking asking;
    @Inject
    QuestionBank bank;
    @Inject
    FactLines facts;

    @Transactional
    Part of(Crowd crowd, int offset, int most) {
        var byFact = asking.rows(crowd, Answered.WITH + SISTERS, Map.of()).stream().collect(Collectors.groupingBy(row -> Asking.number(row, "fact_id"), Collectors.mapping(Questions::counted, Collectors.toList())));
        var all = byFact.values().stream().flatMap(Questions::beside).sorted(Comparator.comparing((Beside each) -> !each.sisters().isUnlike())
                .thenComparing(each -> each.sisters().withheld() != null).thenComparing(each -> each.sisters().isUnlike() && !each.sisters().isHarder())
                .thenComparing(each -> each.sisters().withheld() == null ? each.sisters().chance() : -each.sisters().own().answers())
                .thenComparing(each -> each.counted().version())).toList();
        var shown = all.stream().skip(offset).limit(most).toList();
        var stems = bank.versions(shown.stream().map(each -> each.counted().version()).toList());
        var lines = facts.versions(shown.stream().map(each -> each.counted().fact()).collect(Collectors.toSet()));
        return new Part(shown.stream().map(each -> new QuestionOfMany(stems.get(each.counted().version()).content().stem(), lines.get(each.counted().fact()).sentence(), each.sisters())).toList(),
                all.size(), all.stream().filter(each -> each.sisters().isUnlike()).count());
    }

    private static Counted counted(Tuple row) {
        return new Counted(Asking.number(row, "version"), Asking.number(row, "fact_version"),
                new Tally(Asking.number(row, "answers"), Asking.number(row, "learners"), Asking.number(row, "right_ones"), Asking.real(row, "predicted"), Asking.real(row, "variance")));
    }

    private static Stream<Beside> beside(List<Counted> sisters) {
        return sisters.stream().map(own -> new Beside(own, new Sisters(own.tally(), sisters.stream().filter(each -> each != own).map(Counted::tally).reduce(Questions::together).orElseThrow())));
    }

    /** How many learners answered both is not known: at least as many as answered either. */
    private static Tally together(Tally one, Tally other) {
        return new Tally(one.answers() + other.answers(), Math.max(one.learners(), other.learners()), one.right() + other.right(), one.predicted() + other.predicted(), one.variance() + other.variance());
    }
}
