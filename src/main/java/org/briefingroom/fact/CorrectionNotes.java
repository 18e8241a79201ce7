package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.web.Paging;
import org.briefingroom.web.Rows;
import org.hibernate.query.NativeQuery;

/** What readers are told of corrections. Each list takes one statement. */
@ApplicationScoped
@Transactional
public class CorrectionNotes {
    private static final int A_PAGE = 25;
    private static final String NOTES = """
            select c.id, p.title, c.why, c.note, c.made_at, count(*) over () as found, {was.*}, {now.*}
            from correction c join fact f on f.id = c.fact_id join pack p on p.id = f.pack_id join fact_line was on was.id = c.was_version_id left join fact_line now on now.id = c.now_version_id
            where c.kind = 'material' and\s""";

    /** A page of the list, the latest first. */
    public record Page(List<CorrectionNote> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;

    /** Of briefings on the shelf. @param pack null for all of them */
    public Page page(String pack, Integer page, String address) {
        int wanted = page == null ? 1 : Math.max(1, page);
        var rows = query("p.shown_at is not null and (cast(:pack as text) is null or p.slug = :pack) order by c.made_at desc, c.id desc").setParameter("pack", pack)
                .setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
        return new Page(rows.stream().map(CorrectionNotes::note).toList(), Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, rows.isEmpty() ? 0 : Rows.number(rows.get(0), "found"), address));
    }

    /** The last correction of each fact of a pack, by the facts' ids. */
    public Map<Long, CorrectionNote> latestIn(String pack) {
        return query("p.slug = :pack and not exists (select from correction d where d.fact_id = c.fact_id and d.kind = 'material' and d.id > c.id)").setParameter("pack", pack).getResultStream()
                .map(CorrectionNotes::note).collect(Collectors.toMap(note -> note.was().factId(), Function.identity()));
    }

    /** These, by their ids. */
    public Map<Long, CorrectionNote> of(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("c.id in (:ids)").setParameter("ids", ids).getResultStream().map(CorrectionNotes::note).collect(Collectors.toMap(CorrectionNote::id, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> query(String which) {
        return entities.createNativeQuery(NOTES + which, Tuple.class).unwrap(NativeQuery.class).addScalar("id", Long.class).addScalar("title", String.class).addScalar("why", String.class)
                .addScalar("note", String.class).addScalar("made_at", Instant.class).addScalar("found", Long.class).addEntity("was", ShownFact.class).addEntity("now", ShownFact.class);
    }

    private static CorrectionNote note(Tuple row) {
        var now = row.get("now", ShownFact.class);
        return new CorrectionNote(Rows.number(row, "id"), row.get("title", String.class), row.get("was", ShownFact.class).line(), now == null ? null : now.line(),
                row.get("why", String.class), row.get("note", String.class), row.get("made_at", Instant.class));
    }
}
