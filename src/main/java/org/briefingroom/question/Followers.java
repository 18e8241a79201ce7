package org.briefingroom.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets questions follow a fact that is worded otherwise and says the same: each gets a new version, alike but for its ground. */
@ApplicationScoped
public class Followers {
    private static final String FOLLOW = """
            with out as (select v.* from question_version v join question q on q.latest_version_id = v.id
                         where exists (select from question_ground g where g.question_version_id = v.id and g.fact_version_id = :was)),
                 next as (insert into question_version (question_id, number, kind, content, published_at, published_by)
                          select question_id, number + 1, kind, content, :now_at, published_by from out order by id returning id, question_id),
                 grounded as (insert into question_ground (question_version_id, fact_version_id, option, position)
                              select n.id, case g.fact_version_id when :was then :now else g.fact_version_id end, g.option, g.position
                              from next n join out o on o.question_id = n.question_id join question_ground g on g.question_version_id = o.id),
                 wrong as (insert into option_falsity (question_version_id, option, falsity)
                           select n.id, f.option, f.falsity from next n join out o on o.question_id = n.question_id join option_falsity f on f.question_version_id = o.id)
            select o.id as was, n.id as now from next n join out o on o.question_id = n.question_id""";

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** Answers with the new versions, by those that they replace; one statement. @param was the version of the fact that was held, {@code now} the one that is */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<Long, Long> follow(long was, long now) {
        entities.flush();
        return ((List<Tuple>) entities.createNativeQuery(FOLLOW, Tuple.class).setParameter("was", was).setParameter("now", now).setParameter("now_at", clock.instant()).getResultList()).stream()
                .collect(Collectors.toMap(row -> row.get("was", Number.class).longValue(), row -> row.get("now", Number.class).longValue()));
    }
}
