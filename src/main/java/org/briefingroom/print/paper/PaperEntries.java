package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which papers of an edition are in, and whose they are. Belongs to the transaction of whoever asks. */
@ApplicationScoped
class PaperEntries {

    /** A paper that is in. @param key by which the learner is known again */
    record Entry(String key, String name, UUID learner, UUID attempt, int form, List<String> cells, Instant at) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** Whoever types papers of this edition in at the same time waits. */
    void hold(Long edition) {
        entities.createNativeQuery("select id from edition where id = ?1 for update", Long.class).setParameter(1, edition).getSingleResult();
    }

    /** By the learners' keys. */
    @SuppressWarnings("unchecked")
    Map<String, Entry> of(Long edition) {
        List<Object[]> rows = entities.createNativeQuery("select p.name, l.name, p.learner_id, p.attempt_id, p.form, p.cells, p.typed_at from paper_entry p join learner l on l.id = p.learner_id where p.edition_id = ?1", Object[].class)
                .setParameter(1, edition).getResultList();
        return rows.stream().map(row -> new Entry((String) row[0], (String) row[1], (UUID) row[2], (UUID) row[3], ((Number) row[4]).intValue(), List.of((String[]) row[5]), (Instant) row[6]))
                .collect(Collectors.toMap(Entry::key, Function.identity()));
    }

    /** The learner whom this instructor called so before, on whichever papers. */
    @SuppressWarnings("unchecked")
    Optional<UUID> learner(UUID instructor, String key) {
        return entities.createNativeQuery("select learner_id from paper_entry where typed_by = ?1 and name = ?2 order by typed_at desc limit 1", UUID.class)
                .setParameter(1, instructor).setParameter(2, key).getResultStream().findFirst();
    }

    /** Takes a paper out; what was typed stays on record. @param what corrected or withdrawn */
    void end(Entry entry, String what, UUID by) {
        entities.createNativeQuery("""
                        with ended as (delete from paper_entry where attempt_id = ?1 returning *)
                        insert into paper_entry_before (edition_id, name, learner_id, attempt_id, form, cells, typed_by, typed_at, what, ended_by, ended_at)
                        select edition_id, name, learner_id, attempt_id, form, cells, typed_by, typed_at, ?2, ?3, ?4 from ended""")
                .setParameter(1, entry.attempt()).setParameter(2, what).setParameter(3, by).setParameter(4, clock.instant()).executeUpdate();
    }

    void keep(Long edition, TypedPaper paper, int form, UUID learner, UUID attempt, UUID by) {
        entities.createNativeQuery("insert into paper_entry (edition_id, name, learner_id, attempt_id, form, cells, typed_by, typed_at) values (?1, ?2, ?3, ?4, ?5, cast(?6 as text[]), ?7, ?8)")
                .setParameter(1, edition).setParameter(2, paper.key()).setParameter(3, learner).setParameter(4, attempt).setParameter(5, form)
                .setParameter(6, paper.cells().toArray(String[]::new)).setParameter(7, by).setParameter(8, clock.instant()).executeUpdate();
    }
}
