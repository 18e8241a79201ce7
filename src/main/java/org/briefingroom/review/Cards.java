package org.briefingroom.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Memory;

/** Where cards are kept: one for each fact that a learner met. Every query names the learner. */
@ApplicationScoped
class Cards {
    private static final String COLUMNS = "stability, difficulty, last_at, last_day, due_day, reviews, lapses, recalled_later, misconception";
    static final String REPLACED = "(" + COLUMNS + ") = row (" + COLUMNS.replaceAll("\\w+", "excluded.$0") + ")";
    private static final String OF_HELD = " from card c join fact f on f.id = c.fact_id and f.withdrawn_at is null where c.learner_id = :learner";
    /** All cards are looked at only where none is due. */
    private static final String TO_ASK = """
            with mine as (select c.*, p.slug, p.title, f.current_version_id, c.due_day <= :today as due, min(c.due_day) over () as next, %s as learning
                          from card c join fact f on f.id = c.fact_id and f.withdrawn_at is null join pack p on p.id = f.pack_id
                          where c.learner_id = :learner and (c.due_day <= :today or not exists (select%s and c.due_day <= :today))),
                 wanted as (select c.*, count(*) over (partition by slug) as found, row_number() over (partition by slug order by misconception desc, %s, fact_id) as place from mine c where due or learning)
            select c.* from wanted c where place <= :most order by misconception desc, %s, fact_id""".formatted(WordsInSql.IS_LEARNING, OF_HELD, WordsInSql.MOST_FADED_FIRST, WordsInSql.MOST_FADED_FIRST);
    private static final String HELD = """
            select p.slug, p.title, t.slug as topic, t.title as topic_title, f.id as fact_id, f.current_version_id, %s
            from pack p join fact f on f.pack_id = p.id and f.withdrawn_at is null join fact_version v on v.id = f.current_version_id join topic t on t.id = v.topic_id
                 left join card c on c.fact_id = f.id and c.learner_id = :learner
            where p.id in (select g.pack_id from card d join fact g on g.id = d.fact_id where d.learner_id = :learner) order by p.title, p.slug, t.position, t.id, f.id"""
            .formatted(COLUMNS.replaceAll("\\w+", "c.$0"));

    /** A card and whose it is. */
    record Kept(UUID learner, long fact, Card card) {
    }

    /** A card with the fact it is of, as that is held now. @param version of the fact */
    record Met(long fact, long version, String pack, String packTitle, LocalDate due, Card card) {
    }

    /** A card to ask now. @param found how many there are of its pack; {@code next} the day on which the first of all is due */
    record ToAsk(Met met, long found, LocalDate next) {
    }

    /** A fact that is held, and where it stands. @param met null when this learner never met it */
    record Held(String pack, String packTitle, String topic, String topicTitle, Met met) {
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

    /**
     * What has come due by a day, or where nothing has, what is still being learnt: first what the learner was certain of and had wrong, then
     * what is most likely forgotten.
     *
     * @param most of each pack
     */
    @SuppressWarnings("unchecked")
    List<ToAsk> toAsk(UUID learner, LocalDate today, Instant now, int most) {
        return ((List<Tuple>) entities.createNativeQuery(TO_ASK, Tuple.class).setParameter("learner", learner).setParameter("today", today).setParameter("now", now).setParameter("most", most)
                .getResultList()).stream().map(row -> new ToAsk(met(row), ReviewLog.number(row, "found"), date(row, "next"))).toList();
    }

    /** How many of the facts that are held have come due by a day. */
    long due(UUID learner, LocalDate today) {
        return (Long) entities.createNativeQuery("select count(*)" + OF_HELD + " and c.due_day <= :today", Long.class).setParameter("learner", learner).setParameter("today", today).getSingleResult();
    }

    /** The day on which the first is due; empty when none was ever met. */
    Optional<LocalDate> next(UUID learner) {
        return Optional.ofNullable((LocalDate) entities.createNativeQuery("select min(c.due_day)" + OF_HELD, LocalDate.class).setParameter("learner", learner).getSingleResult());
    }

    /** Every fact of the packs of which a learner met one, pack by pack and topic by topic. */
    @SuppressWarnings("unchecked")
    List<Held> held(UUID learner) {
        return ((List<Tuple>) entities.createNativeQuery(HELD, Tuple.class).setParameter("learner", learner).getResultList()).stream()
                .map(row -> new Held(row.get("slug", String.class), row.get("title", String.class), row.get("topic", String.class), row.get("topic_title", String.class),
                        row.get("stability") == null ? null : met(row))).toList();
    }

    private static Met met(Tuple row) {
        return new Met(ReviewLog.number(row, "fact_id"), ReviewLog.number(row, "current_version_id"), row.get("slug", String.class), row.get("title", String.class), date(row, "due_day"), card(row));
    }

    static Card card(Tuple row) {
        return new Card(new Memory(row.get("stability", Double.class), row.get("difficulty", Double.class)), row.get("last_at", Instant.class), date(row, "last_day"),
                row.get("reviews", Number.class).intValue(), row.get("lapses", Number.class).intValue(), row.get("recalled_later", Boolean.class), row.get("misconception", Boolean.class));
    }

    static LocalDate date(Tuple row, String name) {
        return row.get(name) instanceof java.sql.Date date ? date.toLocalDate() : row.get(name, LocalDate.class);
    }
}
