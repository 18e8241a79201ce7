package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.web.Paging;

/** What readers are told of corrections. Each list takes two statements. */
@ApplicationScoped
@Transactional
public class CorrectionNotes {
    private static final int A_PAGE = 25;
    private static final String NOTES = """
            select c.id, p.title, c.was_version_id, c.now_version_id, c.why, c.note, c.made_at, count(*) over () as found
            from correction c join fact f on f.id = c.fact_id join pack p on p.id = f.pack_id where c.kind = 'material' and\s""";

    /** A page of the list, the latest first. */
    public record Page(List<CorrectionNote> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;
    @Inject
    FactLines lines;

    /** Of briefings on the shelf. @param pack null for all of them */
    public Page page(String pack, Integer page, String address) {
        int wanted = page == null ? 1 : Math.max(1, page);
        var rows = rows(entities.createNativeQuery(NOTES + "p.shown_at is not null and (cast(:pack as text) is null or p.slug = :pack) order by c.made_at desc, c.id desc", Tuple.class)
                .setParameter("pack", pack).setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE));
        return new Page(notes(rows), Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, rows.isEmpty() ? 0 : rows.get(0).get("found", Number.class).longValue(), address));
    }

    /** The last correction of each fact of a pack, by the facts' ids. */
    public Map<Long, CorrectionNote> latestIn(String pack) {
        return notes(rows(entities.createNativeQuery(NOTES + "p.slug = :pack and not exists (select from correction d where d.fact_id = c.fact_id and d.kind = 'material' and d.id > c.id) order by c.id desc", Tuple.class)
                .setParameter("pack", pack))).stream().collect(Collectors.toMap(note -> note.was().factId(), Function.identity()));
    }

    /** These, by their ids. */
    public Map<Long, CorrectionNote> of(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : notes(rows(entities.createNativeQuery(NOTES + "c.id in (:ids)", Tuple.class).setParameter("ids", ids))).stream()
                .collect(Collectors.toMap(CorrectionNote::id, Function.identity()));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private List<CorrectionNote> notes(List<Tuple> rows) {
        var versions = lines.versions(rows.stream().flatMap(row -> Stream.of(number(row, "was_version_id"), number(row, "now_version_id"))).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> new CorrectionNote(number(row, "id"), row.get("title", String.class), versions.get(number(row, "was_version_id")), versions.get(number(row, "now_version_id")),
                row.get("why", String.class), row.get("note", String.class), row.get("made_at", Instant.class))).toList();
    }

    private static Long number(Tuple row, String name) {
        var number = row.get(name, Number.class);
        return number == null ? null : number.longValue();
    }
}
