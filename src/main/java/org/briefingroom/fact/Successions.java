package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.briefingroom.fact.Succession.Step;

/** Which fact versions are held no more, and what came after them. */
@ApplicationScoped
public class Successions {

    @Inject
    EntityManager entities;

    /** Those of these versions that are held no more, by their ids; one statement. */
    @Transactional
    public Map<Long, Succession> of(Collection<Long> versions) {
        var rows = versions.isEmpty() ? List.<Object[]>of() : entities.createQuery("""
                        select v.id, f.current.id, f.withdrawnAt, w.madeAt, w.reason from FactVersion v join v.fact f
                        left join FactVersion w on w.fact = f and w.number > v.number and w.number <= f.current.number
                        where v.id in ?1 and (f.withdrawnAt is not null or f.current.id <> v.id) order by v.id, w.number""", Object[].class)
                .setParameter(1, versions).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> (Long) row[0], LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> succession(found.getKey(), found.getValue())));
    }

    /** When the facts that these are versions of were first written down, and why; one statement. */
    @Transactional
    public Map<Long, Step> beginnings(Collection<Long> versions) {
        var rows = versions.isEmpty() ? List.<Object[]>of() : entities.createQuery("select v.id, w.madeAt, w.reason from FactVersion v, FactVersion w where w.fact = v.fact and w.number = 1 and v.id in ?1", Object[].class)
                .setParameter(1, versions).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> new Step((Instant) row[1], (String) row[2])));
    }

    private static Succession succession(long was, List<Object[]> rows) {
        var withdrawn = (Instant) rows.get(0)[2];
        var steps = rows.stream().filter(row -> Objects.nonNull(row[3])).map(row -> new Step((Instant) row[3], (String) row[4])).toList();
        return new Succession(was, withdrawn == null ? (Long) rows.get(0)[1] : null, withdrawn, steps);
    }
}
