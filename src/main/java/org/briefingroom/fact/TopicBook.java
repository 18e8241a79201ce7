package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefingroom.fact.PackDraft.TopicDraft;
import org.briefingroom.web.Paging;

/** Adds topics to a pack, changes, orders and removes them. */
@ApplicationScoped
public class TopicBook {
    private static final int A_PAGE = 50;

    /** @param facts held in it, and {@code versions} of facts that ever stood in it */
    public record TopicRow(TopicDraft draft, long facts, long versions) {
    }

    public record TopicPage(List<TopicRow> rows, Paging paging) {
    }

    public record KeptTopic(TopicDraft draft, String base) {
    }

    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    EntityManager entities;

    /** Two statements. */
    @Transactional
    public TopicPage page(String pack, Integer asked) {
        long found = entities.createQuery("select count(t) from Topic t where t.pack.slug = ?1", Long.class).setParameter(1, pack).getSingleResult();
        var paging = Paging.of(asked, A_PAGE, found, "/desk/packs/" + pack + "/topics");
        var rows = entities.createQuery("select t, (select count(f) from Fact f where f.current.topic = t and f.withdrawnAt is null), (select count(v) from FactVersion v where v.topic = t) "
                        + "from Topic t where t.pack.slug = ?1 order by t.position, t.id", Object[].class)
                .setParameter(1, pack).setFirstResult(paging.offset()).setMaxResults(A_PAGE).getResultList();
        return new TopicPage(rows.stream().map(row -> new TopicRow(((Topic) row[0]).draft(), (Long) row[1], (Long) row[2])).toList(), paging);
    }

    @Transactional
    public KeptTopic topic(String pack, String slug) {
        var draft = named(packs.named(pack).orElseThrow(NotFoundException::new), slug).draft();
        return new KeptTopic(draft, Stamp.of(draft));
    }

    private Topic named(Pack pack, String slug) {
        return Optional.ofNullable(packs.topics(pack).get(slug)).orElseThrow(NotFoundException::new);
    }

    /** Behind all others. Answers with the name it is given. */
    @Transactional
    public String add(String pack, TopicDraft draft) {
        var of = book.forChange(pack);
        var topics = packs.topics(of);
        var topic = new Topic(of, Slugs.unused(draft.title(), topics::containsKey));
        topic.describe(draft, topics.values().stream().mapToInt(Topic::position).max().orElse(0) + 1);
        entities.persist(topic);
        return topic.slug();
    }

    /** The name of the topic of this title, which is added where there is none. */
    @Transactional
    public String demand(String pack, TopicDraft draft) {
        return packs.topics(book.forChange(pack)).values().stream().filter(topic -> topic.title().equalsIgnoreCase(draft.title())).map(Topic::slug).findFirst()
                .orElseGet(() -> add(pack, draft));
    }

    /** Answers false, and changes nothing, when it reads otherwise by now than when the form was begun. */
    @Transactional
    public boolean change(String pack, String slug, TopicDraft draft, String base) {
        var topic = named(book.forChange(pack), slug);
        boolean fresh = Stamp.of(topic.draft()).equals(base);
        if (fresh) {
            topic.describe(draft, topic.position());
        }
        return fresh;
    }

    /** One place up or down; where there is none it stays. */
    @Transactional
    public void move(String pack, String slug, boolean up) {
        var of = book.forChange(pack);
        var topic = named(of, slug);
        var order = packs.topics(of).values().stream().sorted(Comparator.comparingInt(Topic::position).thenComparing(Topic::id)).toList();
        int at = order.indexOf(topic);
        int to = Math.max(0, Math.min(order.size() - 1, at + (up ? -1 : 1)));
        for (int i = 0; i < order.size(); i++) {
            order.get(i).move(i + 1);
        }
        order.get(to).move(at + 1);
        topic.move(to + 1);
    }

    /** Answers how many versions of facts stand or stood in it; removed when none did. */
    @Transactional
    public long remove(String pack, String slug) {
        var topic = named(book.forChange(pack), slug);
        long versions = entities.createQuery("select count(v) from FactVersion v where v.topic = ?1", Long.class).setParameter(1, topic).getSingleResult();
        if (versions == 0) {
            entities.remove(topic);
        }
        return versions;
    }
}
