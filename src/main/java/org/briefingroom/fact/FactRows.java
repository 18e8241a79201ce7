package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.briefingroom.web.Paging;

/** The facts of a pack as a list to look through, page by page. Two statements. */
@ApplicationScoped
public class FactRows {
    private static final int A_PAGE = 25;
    private static final int MOST_TO_REVIEW = 100;
    private static final String REVIEWS = "(select count(r) from CitationReview r where r.versionId = f.id and r.settledAt is null)";
    private static final String FOUND = """
             from ShownFact f where f.packSlug = :pack
              and (f.held = :held) and (:held = true or f.id in (select g.current.id from Fact g where g.pack.slug = :pack))
              and (:topic = '' or f.topicSlug = :topic) and (:status = '' or f.status = :status)
              and (:speaker = '' or array_contains(f.speakers, :speaker))
              and (:text = '' or lower(f.says) like :like escape '!' or f.factSlug like :like escape '!')""";

    /**
     * What is looked for; empty texts where everything is.
     *
     * @param speaker by name
     * @param gone    whether withdrawn facts are listed, instead of those that are held
     */
    public record Choice(String text, String topic, String status, String speaker, boolean gone) {
    }

    /** @param review how many of its citations are to be looked at again */
    public record FactRow(FactLine fact, long review) {
    }

    public record FactPage(List<FactRow> rows, Paging paging) {
    }

    @Inject
    EntityManager entities;

    /** Those to be looked at again first, then topic by topic. */
    @Transactional
    public FactPage page(String pack, Choice choice, Integer asked, String address) {
        long found = with(entities.createQuery("select count(f)" + FOUND, Long.class), pack, choice).getSingleResult();
        var paging = Paging.of(asked, A_PAGE, found, address);
        var rows = with(entities.createQuery("select f, " + REVIEWS + FOUND + " order by case when " + REVIEWS + " > 0 then 0 else 1 end, f.topicPosition, f.id", Object[].class), pack, choice)
                .setFirstResult(paging.offset()).setMaxResults(A_PAGE).getResultList();
        return new FactPage(rows.stream().map(FactRows::row).toList(), paging);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, String pack, Choice choice) {
        var like = "%" + choice.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return query.setParameter("pack", pack).setParameter("held", !choice.gone()).setParameter("topic", choice.topic()).setParameter("status", choice.status())
                .setParameter("speaker", choice.speaker()).setParameter("text", choice.text()).setParameter("like", like);
    }

    /** Held facts of which a citation is to be looked at again; one statement. */
    @Transactional
    public List<FactRow> toReview(String pack) {
        return entities.createQuery("select f, " + REVIEWS + " from ShownFact f where f.packSlug = ?1 and f.held and " + REVIEWS + " > 0 order by f.id", Object[].class)
                .setParameter(1, pack).setMaxResults(MOST_TO_REVIEW).getResultList().stream().map(FactRows::row).toList();
    }

    private static FactRow row(Object[] row) {
        return new FactRow(((ShownFact) row[0]).line(), (Long) row[1]);
    }
}
