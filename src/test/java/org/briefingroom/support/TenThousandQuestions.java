package org.briefingroom.support;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lays packs of made-up facts and published questions into the database, by plain SQL: a handful, or ten thousand. */
@ApplicationScoped
public class TenThousandQuestions {
    private static final Pattern GIVEN = Pattern.compile("(?<!:):(pack|owner|facts|questions)\\b");
    private static final String[] LAYING = {
        "insert into source (slug, kind, title, author, outlet, published) values (:pack, 'sample', 'A sample report', 'Sample Author', 'The Sample Paper', '2024-05-01')",
        "insert into passage (source_id, number) select id, n from source, generate_series(1, 9) n where slug = :pack",
        "insert into pack (slug, title, about, source_id, owner_id) select :pack, 'Sample masts ' || :pack, 'Made up, for tests.', id, cast(:owner as uuid) from source where slug = :pack",
        "insert into topic (pack_id, slug, title, position, single_valued) select id, 'masts-' || n, 'Masts ' || n, n, false from pack, generate_series(1, 5) n where slug = :pack",
        "insert into fact (pack_id, slug) select id, 'mast-' || n from pack, generate_series(1, :facts) n where slug = :pack",
        """
        insert into fact_version (fact_id, number, topic_id, says, continued, status, as_of, complete, origin, editor, made_at)
        select f.id, 1, t.id, s.says, s.says, 'reported', '2024-05-01', false, 'file', 'sample', now()
        from pack p join fact f on f.pack_id = p.id cross join lateral (select substr(f.slug, 6)::int as n) m
          join topic t on t.pack_id = p.id and t.position = 1 + m.n % 5
          cross join lateral (select case when m.n = 3 then 'The harbour was opened in [1803](date:1803).' else 'Mast number ' || m.n || ' was put up in [' || (1800 + m.n % 200) || '](date:' || (1800 + m.n % 200) || ').' end as says) s where p.slug = :pack""",
        "update fact f set current_version_id = v.id from fact_version v, pack p where v.fact_id = f.id and f.pack_id = p.id and p.slug = :pack",
        """
        insert into citation (fact_version_id, source_id, passage) select v.id, p.source_id, 1 + v.id % 9
        from fact_version v join fact f on f.id = v.fact_id join pack p on p.id = f.pack_id where p.slug = :pack""",
        "insert into question (pack_id, slug) select id, 'when-mast-' || n from pack, generate_series(1, :questions) n where slug = :pack",
        """
        insert into question_version (question_id, number, kind, content, published_at)
        select q.id, 1, 'SHORT_TEXT', jsonb_build_object('kind', 'SHORT_TEXT', 'stem', 'As reported on 1 May 2024, in which year was mast number ' || substr(q.slug, 11) || ' put up?',
          'accepted', jsonb_build_array((1800 + substr(q.slug, 11)::int % 200)::text)), now() - substr(q.slug, 11)::int * interval '1 minute'
        from question q join pack p on p.id = q.pack_id where p.slug = :pack""",
        "analyze fact, fact_version, question, question_version",
        """
        insert into question_ground (question_version_id, fact_version_id, option, position) select v.id, w.id, null, 1
        from (select v.id, 'mast-' || (1 + substr(q.slug, 11)::int % :facts) as fact from question q join pack p on p.id = q.pack_id join question_version v on v.question_id = q.id where p.slug = :pack) v
          join (select f.slug, w.id from fact f join pack p on p.id = f.pack_id join fact_version w on w.fact_id = f.id where p.slug = :pack) w on w.slug = v.fact""",
        """
        insert into question_check (question_version_id, findings, checked_at)
        select q.latest_version_id, case when q.id % 10 = 0 then 1 else 0 end, now() from question q join pack p on p.id = q.pack_id where p.slug = :pack"""};

    @Inject
    EntityManager entities;

    private String tenThousand;

    /** A pack of 500 facts and 10,000 questions, which is laid once and stays: for looking at, not for changing. */
    public synchronized String tenThousand() {
        if (tenThousand == null) {
            tenThousand = lay(newcomer(), 500, 10_000);
            analyse();
        }
        return tenThousand;
    }

    /** @param owner null for the house; answers with the pack's name */
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public String lay(UUID owner, int facts, int questions) {
        var pack = "sample-masts-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        laying(pack, owner, facts, questions).forEach(statement -> entities.createNativeQuery(statement.replace("::", "\\:\\:")).executeUpdate());
        return pack;
    }

    /** The statements that lay it, for whoever has no entity manager. */
    public static List<String> laying(String pack, UUID owner, int facts, int questions) {
        var given = Map.of("pack", "'" + pack + "'", "owner", owner == null ? "null" : "'" + owner + "'", "facts", String.valueOf(facts), "questions", String.valueOf(questions));
        return Arrays.stream(LAYING).map(statement -> GIVEN.matcher(statement).replaceAll(name -> given.get(name.group(1)))).toList();
    }

    /** Whoever joined last. */
    @Transactional
    public UUID newcomer() {
        return (UUID) entities.createNativeQuery("select id from instructor order by joined_at desc limit 1", UUID.class).getSingleResult();
    }

    /** So that the planner knows how much there is. */
    @Transactional
    public void analyse() {
        entities.createNativeQuery("analyze").executeUpdate();
    }
}
