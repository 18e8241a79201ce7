package org.briefingroom.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.review.Words;
import org.briefingroom.review.WordsInSql;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.statistics.Disclosure;

/** The facts of a crowd, by what somebody who teaches would look for. Two statements a list. */
@ApplicationScoped
public class Facts {
    private static final String FACTS = """
            , each as (
                select h.id, h.version, count(c.fact_id) as met, count(*) filter (where c.fact_id is not null and %s) as learning, count(*) filter (where c.fact_id is not null and %s) as known,
                       count(*) filter (where c.misconception) as sure, coalesce(sum(c.lapses), 0) as lapses, count(*) filter (where c.reviews >= 2) as again,
                       percentile_cont(0.5) within group (order by c.stability) filter (where c.reviews >= 2) as keeps
                from held h left join card c on c.fact_id = h.id and c.learner_id in (select id from people) group by h.id, h.version)
            select e.*, (select count(*) from people) as learners, count(*) over () as found from each e order by %s, e.id offset :offset limit :most""";

    /** How facts may be ordered. */
    public enum Sorting {
        SURE("Certain and wrong", "sure desc, lapses desc"),
        KEPT("Half keep it for", "case when again >= " + Disclosure.FEWEST_LEARNERS + " then keeps end nulls last, lapses desc"),
        LAPSES("Forgotten again", "lapses desc"),
        LEARNING("Learning", "learning desc");

        private final String label;
        private final String order;

        Sorting(String label, String order) {
            this.label = label;
            this.order = order;
        }

        public String label() {
            return label;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sorting named(String word) {
            return List.of(values()).stream().filter(each -> each.word().equals(word)).findFirst().orElse(SURE);
        }
    }

    /** A part of the list. @param found how many there are in all */
    record Part(List<FactOfMany> facts, int found) {
    }

    @Inject
    Asking asking;
    @Inject
    FactLines lines;
    @Inject
    Clock clock;

    @Transactional
    Part of(Crowd crowd, Sorting sorting, int offset, int most) {
        var sql = FACTS.formatted(WordsInSql.is(Mastery.LEARNING, ":now"), WordsInSql.is(Mastery.KNOWN, ":now"), sorting.order);
        var rows = asking.rows(crowd, sql, Map.of("now", clock.instant(), "offset", offset, "most", most));
        var shown = lines.versions(rows.stream().map(row -> (long) Asking.number(row, "version")).toList());
        return new Part(rows.stream().map(row -> fact(row, shown.get((long) Asking.number(row, "version")))).toList(), rows.isEmpty() ? 0 : Asking.number(rows.get(0), "found"));
    }

    private static FactOfMany fact(Tuple row, FactLine line) {
        int met = Asking.number(row, "met");
        int learning = Asking.number(row, "learning");
        int known = Asking.number(row, "known");
        return new FactOfMany(line, new Words(List.of(Asking.number(row, "learners") - met, learning, known, met - learning - known)), Asking.number(row, "sure"), Asking.number(row, "lapses"),
                Asking.number(row, "again"), row.get("keeps") == null ? null : Double.valueOf(Asking.real(row, "keeps")));
    }
}
