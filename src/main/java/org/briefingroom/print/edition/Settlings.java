package org.briefingroom.print.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What settles the answers in keys, as it was said when their papers were made. */
@ApplicationScoped
public class Settlings {

    @Inject
    EntityManager entities;

    /** By the versions of the facts; none for papers that were made before it was kept. One statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<Long, Settling> of(Long edition) {
        List<Object[]> rows = entities.createNativeQuery("select fact_version_id, sentence, place from edition_settling where edition_id = ?1", Object[].class).setParameter(1, edition).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> new Settling((String) row[1], (String) row[2])));
    }

    void keep(Long edition, Map<Long, Settling> settlings) {
        var facts = List.copyOf(settlings.keySet());
        entities.createNativeQuery("""
                        insert into edition_settling (edition_id, fact_version_id, sentence, place)
                        select ?1, version, sentence, place from unnest(cast(?2 as bigint[]), cast(?3 as text[]), cast(?4 as text[])) as t (version, sentence, place)""")
                .setParameter(1, edition).setParameter(2, facts.toArray(Long[]::new)).setParameter(3, facts.stream().map(fact -> settlings.get(fact).sentence()).toArray(String[]::new))
                .setParameter(4, facts.stream().map(fact -> settlings.get(fact).place()).toArray(String[]::new)).executeUpdate();
    }
}
