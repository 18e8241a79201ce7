package org.briefingroom.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps material corrections until whoever wrote them has seen what they touch. One for each fact and writer. */
@ApplicationScoped
@Transactional
public class Amendments {
    private static final ObjectMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** In place of what the same person wrote before. @param draft null where the fact is to be withdrawn; of a withdrawn fact, as it was, where it is to be held again */
    public UUID begin(String pack, String fact, int base, FactDraft draft, String why, UUID writer) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("delete from amendment where begun_at < ?1 or instructor_id = ?2 and fact_id = (select f.id from fact f join pack p on p.id = f.pack_id where p.slug = ?3 and f.slug = ?4)")
                .setParameter(1, clock.instant().minus(KEPT)).setParameter(2, writer).setParameter(3, pack).setParameter(4, fact).executeUpdate();
        int begun = entities.createNativeQuery("""
                        insert into amendment (id, fact_id, instructor_id, base, draft, why, begun_at)
                        select ?1, f.id, ?2, ?3, cast(cast(?4 as text) as jsonb), ?5, ?6 from fact f join pack p on p.id = f.pack_id where p.slug = ?7 and f.slug = ?8""")
                .setParameter(1, id).setParameter(2, writer).setParameter(3, base).setParameter(4, written(draft)).setParameter(5, why).setParameter(6, clock.instant())
                .setParameter(7, pack).setParameter(8, fact).executeUpdate();
        if (begun == 0) {
            throw new NotFoundException();
        }
        return id;
    }

    /** Of this writer, in this pack. One statement. */
    public Optional<Amendment> of(String pack, UUID id, UUID writer) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery("""
                        select f.slug, f.id as fact_id, a.base, cast(a.draft as text) as draft, a.why, f.withdrawn_at is not null as out from amendment a join fact f on f.id = a.fact_id join pack p on p.id = f.pack_id
                        where a.id = ?1 and p.slug = ?2 and a.instructor_id = ?3""", Tuple.class)
                .setParameter(1, id).setParameter(2, pack).setParameter(3, writer).getResultList();
        return found.stream().findFirst().map(row -> new Amendment(id, pack, row.get("slug", String.class), row.get("fact_id", Number.class).longValue(),
                row.get("base", Number.class).intValue(), read(row.get("draft", String.class)), row.get("why", String.class), row.get("out", Boolean.class)));
    }

    /** It was confirmed, or is not wanted any more. */
    public void end(Amendment amendment) {
        entities.createNativeQuery("delete from amendment where id = ?1").setParameter(1, amendment.id()).executeUpdate();
    }

    private static String written(FactDraft draft) {
        try {
            return draft == null ? null : MAPPER.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FactDraft read(String json) {
        try {
            return json == null ? null : MAPPER.readValue(json, FactDraft.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
