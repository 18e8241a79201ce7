package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.print.Printed;

/** Where the papers of classes wait, are made and lie ready, for two days at most. */
@ApplicationScoped
class ClassSets {
    static final Duration KEPT = Duration.ofDays(2);
    /** One that nobody has touched for so long is not being made any more: the program was stopped. */
    static final Duration SILENT = Duration.ofMinutes(2);
    private static final int MOST_BEGUN = 2;
    private static final int MOST_KEPT = 6;
    private static final String OPEN = "state in ('waiting', 'making')";

    /** One that is to be made now. @param edition by its code */
    record Order(UUID id, String edition, List<String> names, boolean withKey) {
    }

    /** @param state waiting, making, done, failed or cancelled; {@code missing} signs that no typeface has, or empty */
    record ClassSet(UUID id, String state, int copies, boolean withKey, int made, Integer pages, String missing, Instant at) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** How many are not made yet: of somebody, or of all for null. */
    @Transactional
    int open(UUID by) {
        return ((Number) entities.createNativeQuery("select count(*) from class_set where " + OPEN + " and (cast(?1 as uuid) is null or ordered_by = ?1)").setParameter(1, by).getSingleResult()).intValue();
    }

    @Transactional
    UUID order(Long edition, UUID by, List<String> names, boolean withKey) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("insert into class_set (id, edition_id, ordered_by, names, copies, with_key, state, ordered_at, touched_at) values (?1, ?2, ?3, cast(?4 as text[]), ?5, ?6, 'waiting', ?7, ?7)")
                .setParameter(1, id).setParameter(2, edition).setParameter(3, by).setParameter(4, names.toArray(String[]::new)).setParameter(5, names.size()).setParameter(6, withKey)
                .setParameter(7, clock.instant()).executeUpdate();
        entities.createNativeQuery("delete from class_set where not (" + OPEN + ") and ordered_by = ?1 and id not in (select id from class_set where ordered_by = ?1 order by ordered_at desc limit ?2)")
                .setParameter(1, by).setParameter(2, MOST_KEPT).executeUpdate();
        return id;
    }

    /** Those that nobody needs any more are thrown away, and those that were begun often enough are given up. */
    @Transactional
    void tidy() {
        entities.createNativeQuery("delete from class_set where ordered_at < ?1").setParameter(1, clock.instant().minus(KEPT)).executeUpdate();
        entities.createNativeQuery("update class_set set state = 'failed', names = '{}' where state = 'making' and touched_at < ?1 and begun >= ?2")
                .setParameter(1, clock.instant().minus(SILENT)).setParameter(2, MOST_BEGUN).executeUpdate();
    }

    /** The next one to be made, from now on by the caller alone. */
    @Transactional
    @SuppressWarnings("unchecked")
    Optional<Order> begin() {
        List<Object[]> rows = entities.createNativeQuery("""
                        update class_set s set state = 'making', begun = begun + 1, made = 0, touched_at = ?1
                        where id = (select id from class_set where state = 'waiting' or state = 'making' and touched_at < ?2 and begun < ?3 order by ordered_at limit 1 for update skip locked)
                        returning s.id, (select code from edition e where e.id = s.edition_id), s.names, s.with_key""", Object[].class)
                .setParameter(1, clock.instant()).setParameter(2, clock.instant().minus(SILENT)).setParameter(3, MOST_BEGUN).getResultList();
        return rows.stream().findFirst().map(row -> new Order((UUID) row[0], (String) row[1], List.of((String[]) row[2]), (Boolean) row[3]));
    }

    /** Whether it is still wanted. */
    @Transactional
    boolean isWanted(UUID id, int made) {
        return entities.createNativeQuery("update class_set set made = ?2, touched_at = ?3 where id = ?1 and state = 'making'").setParameter(1, id).setParameter(2, made).setParameter(3, clock.instant()).executeUpdate() == 1;
    }

    @Transactional
    void done(UUID id, Printed printed) {
        entities.createNativeQuery("update class_set set state = 'done', names = '{}', made = copies, pages = ?2, missing = ?3, pdf = ?4 where id = ?1 and state = 'making'")
                .setParameter(1, id).setParameter(2, printed.pages()).setParameter(3, String.join(" ", printed.missing())).setParameter(4, printed.bytes()).executeUpdate();
    }

    @Transactional
    void failed(UUID id) {
        entities.createNativeQuery("update class_set set state = 'failed', names = '{}' where id = ?1 and state = 'making'").setParameter(1, id).executeUpdate();
    }

    /** What is not made yet is not made; what is made stays. */
    @Transactional
    void cancel(Long edition, UUID by, UUID id) {
        entities.createNativeQuery("update class_set set state = 'cancelled', names = '{}' where id = ?1 and edition_id = ?2 and ordered_by = ?3 and " + OPEN)
                .setParameter(1, id).setParameter(2, edition).setParameter(3, by).executeUpdate();
    }

    /** Of an edition, what somebody ordered; the latest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<ClassSet> of(Long edition, UUID by) {
        List<Object[]> rows = entities.createNativeQuery("select id, state, copies, with_key, made, pages, missing, ordered_at from class_set where edition_id = ?1 and ordered_by = ?2 and ordered_at >= ?3 order by ordered_at desc, id", Object[].class)
                .setParameter(1, edition).setParameter(2, by).setParameter(3, clock.instant().minus(KEPT)).getResultList();
        return rows.stream().map(row -> new ClassSet((UUID) row[0], (String) row[1], ((Number) row[2]).intValue(), (Boolean) row[3], ((Number) row[4]).intValue(), (Integer) row[5], (String) row[6], (Instant) row[7])).toList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Optional<byte[]> pdf(Long edition, UUID by, UUID id) {
        return entities.createNativeQuery("select pdf from class_set where id = ?1 and edition_id = ?2 and ordered_by = ?3 and state = 'done'", byte[].class)
                .setParameter(1, id).setParameter(2, edition).setParameter(3, by).getResultStream().findFirst();
    }
}
