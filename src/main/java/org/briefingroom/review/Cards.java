package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Memory;

/** Where cards are kept: one for each fact that a learner met. Every query names the learner. */
@ApplicationScoped
class Cards {
    private static final String COLUMNS = "stability, difficulty, last_at, last_day, due_day, reviews, lapses, recalled_later, misconception";
    static final String REPLACED = "(" + COLUMNS + ") = row (" + COLUMNS.replaceAll("\\w+", "excluded.$0") + ")";
    private static final String MET = """
            select c.fact_id, f.current_version_id, p.slug, p.title, %s
            from card c join fact f on f.id = c.fact_id and f.withdrawn_at is null join pack p on p.id = f.pack_id
            where c.learner_id = :learner""".formatted(COLUMNS.replaceAll("\\w+", "c.$0"));

    /** A card and whose it is. */
    record Kept(UUID learner, long fact, Card card) {
    }

    /** A card with the fact it is of, as that is held now. @param version of the fact */
    record Met(long fact, long version, String pack, String packTitle, LocalDate due, Card card) {
    }

    @Inject
    EntityManager entities;

    /** Whatever was held of these facts before. */
    void keep(Collection<Kept> cards) {
        entities.createNativeQuery("""
                        insert into card select * from jsonb_populate_recordset(cast(null as card), cast(:rows as jsonb)) c order by c.learner_id, c.fact_id
                        on conflict (learner_id, fact_id) do update set\s""" + REPLACED)
                .setParameter("rows", Rows.of(cards.stream().map(Rows::row).toList())).executeUpdate();
    }

    void forget(UUID learner, Collection<Long> facts) {
        entities.createNativeQuery("delete from card where learner_id = :learner and fact_id in (:facts)").setParameter("learner", learner).setParameter("facts", facts).executeUpdate();
    }

    int forgetAll() {
        return entities.createNativeQuery("delete from card").executeUpdate();
    }

    /** What has come due by a day, of facts that are held. */
    List<Met> due(UUID learner, LocalDate today) {
        return met(entities.createNativeQuery(MET + " and c.due_day <= :today", Tuple.class).setParameter("today", today), learner);
    }

    /** All, of facts that are held. */
    List<Met> all(UUID learner) {
        return met(entities.createNativeQuery(MET, Tuple.class), learner);
    }

    @SuppressWarnings("unchecked")
    private static List<Met> met(Query asking, UUID learner) {
        return ((List<Tuple>) asking.setParameter("learner", learner).getResultList()).stream()
                .map(row -> new Met(ReviewLog.number(row, "fact_id"), ReviewLog.number(row, "current_version_id"), row.get("slug", String.class), row.get("title", String.class),
                        date(row, "due_day"), card(row))).toList();
    }

    static Card card(Tuple row) {
        return new Card(new Memory(row.get("stability", Double.class), row.get("difficulty", Double.class)), row.get("last_at", Instant.class), date(row, "last_day"),
                row.get("reviews", Number.class).intValue(), row.get("lapses", Number.class).intValue(), row.get("recalled_later", Boolean.class), row.get("misconception", Boolean.class));
    }

    static LocalDate date(Tuple row, String name) {
        return row.get(name) instanceof java.sql.Date date ? date.toLocalDate() : row.get(name, LocalDate.class);
    }
}
