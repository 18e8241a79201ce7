package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.briefingroom.web.Paging;

/** The facts of a pack as a list to look through, page by page. */
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

    /** What facts of a pack may be looked for by. @param speakers by name */
    public record Filter(List<FactLine.Topic> topics, List<String> speakers) {
    }

    @Inject
    EntityManager entities;

    /** One statement. */
    @Transactional
    public Filter filter(String pack) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select 0, t.slug, t.title, t.position from topic t join pack p on p.id = t.pack_id where p.slug = ?1
                        union all
                        select 1, '', c.name, 0 from cast_member c join pack p on p.id = c.pack_id where p.slug = ?1 and exists (select from fact_speaker s where s.speaker_id = c.id)
                        order by 1, 4, 3""", Object[].class).setParameter(1, pack).getResultList();
        return new Filter(rows.stream().filter(row -> (Integer) row[0] == 0).map(row -> new FactLine.Topic((String) row[1], (String) row[2], (Integer) row[3], false)).toList(),
                rows.stream().filter(row -> (Integer) row[0] == 1).map(row -> (String) row[2]).toList());
    }

    /** Those to be looked at again first, then topic by topic. One statement. */
    @Transactional
    public FactPage page(String pack, Choice choice, Integer asked, String address) {
        int wanted = asked == null ? 1 : Math.max(1, asked);
        var rows = with(entities.createQuery("select f, " + REVIEWS + ", count(*) over ()" + FOUND + " order by case when " + REVIEWS + " > 0 then 0 else 1 end, f.topicPosition, f.id", Object[].class), pack, choice)
                .setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
        if (rows.isEmpty() && wanted > 1) {
            return page(pack, choice, 1, address);
        }
        return new FactPage(rows.stream().map(FactRows::row).toList(), Paging.of(wanted, A_PAGE, rows.isEmpty() ? 0 : (Long) rows.get(0)[2], address));
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
