package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.briefingroom.source.LooseDate;
import org.briefingroom.web.Paging;

/** The packs that somebody may read, page by page. Two statements. */
@ApplicationScoped
public class PackRows {
    private static final int A_PAGE = 20;
    private static final String READABLE = " where (?1 = true or p.ownerId is null or p.ownerId = ?2)";

    /**
     * A pack in a list.
     *
     * @param owner whose it is; null for the house
     * @param mine  whether it is the caller's
     * @param shown whether its briefing stands on the shelf
     */
    public record PackRow(String slug, String title, String author, String outlet, LooseDate published, long facts, String owner, boolean mine, boolean shown) {
    }

    public record PackPage(List<PackRow> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;

    /** @param everything whether packs of others are listed too; whose they are comes first otherwise: one's own, then the house's */
    @Transactional
    public PackPage page(UUID caller, boolean everything, Integer asked) {
        long found = entities.createQuery("select count(p) from Pack p" + READABLE, Long.class)
                .setParameter(1, everything).setParameter(2, caller).getSingleResult();
        var paging = Paging.of(asked, A_PAGE, found, "/desk/packs");
        var rows = entities.createQuery("select p, s.author, s.outlet, s.published, i.name, "
                        + "(select count(f) from Fact f where f.pack = p and f.withdrawnAt is null) "
                        + "from Pack p join p.source s left join Instructor i on i.id = p.ownerId" + READABLE
                        + " order by case when p.ownerId = ?2 then 0 else 1 end, lower(p.title), p.slug", Object[].class)
                .setParameter(1, everything).setParameter(2, caller).setFirstResult(paging.offset()).setMaxResults(A_PAGE).getResultList();
        return new PackPage(rows.stream().map(row -> row(row, caller)).toList(), paging);
    }

    private static PackRow row(Object[] row, UUID caller) {
        var pack = (Pack) row[0];
        return new PackRow(pack.slug(), pack.title(), (String) row[1], (String) row[2], new LooseDate((String) row[3]), (Long) row[5], (String) row[4],
                caller.equals(pack.ownerId()), pack.isShown());
    }
}
