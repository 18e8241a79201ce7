package org.briefingroom.question;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Item;

/** Questions apart from how they are worded: whose they are, whether they are retired, and every version of one. */
@ApplicationScoped
@Transactional
public class Questions implements PanacheRepository<Question> {

    /**
     * A question, apart from its wordings.
     *
     * @param packOwner null for the house
     * @param owner     who began it in the browser; null when nobody did
     * @param latest    the version that is out, or null; {@code number} its number, or 0
     */
    public record Head(Long id, String pack, String slug, UUID packOwner, UUID owner, String author, Instant retiredAt, Long latest, int number) {

        /** Whether it was drafted from facts, rather than written by a person. */
        public boolean isDrafted() {
            return slug.startsWith(Draft.PREFIX);
        }

        public boolean isPublished() {
            return latest != null;
        }

        public boolean isRetired() {
            return retiredAt != null;
        }
    }

    /** A version as it was published. @param settles the facts it rests on, as they were then; {@code by} is null for a file's */
    public record Edition(Long id, int number, QuestionDraft question, List<FactLine> settles, Instant at, String by) {
    }

    @Inject
    Packs packs;
    @Inject
    QuestionBank bank;
    @Inject
    FactLines factLines;
    @Inject
    Clock clock;

    /** One statement. */
    public Optional<Head> head(String pack, String slug) {
        return getEntityManager().createQuery("""
                        select new org.briefingroom.question.Questions$Head(q.id, p.slug, q.slug, p.ownerId, q.ownerId, q.author, q.retiredAt, v.id, coalesce(v.number, 0))
                        from Question q join Pack p on p.id = q.packId left join QuestionVersion v on v.id = q.latestVersionId
                        where p.slug = ?1 and q.slug = ?2""", Head.class)
                .setParameter(1, pack).setParameter(2, slug).getResultStream().findFirst();
    }

    public Head headOf(long id) {
        return getEntityManager().createQuery("select p.slug, q.slug from Question q join Pack p on p.id = q.packId where q.id = ?1", Object[].class).setParameter(1, id)
                .getResultStream().findFirst().flatMap(row -> head((String) row[0], (String) row[1])).orElseThrow();
    }

    /** As {@link #head}; whoever else writes, publishes or retires the question waits until this transaction ends. The pack first, as whoever publishes does. */
    public Optional<Head> held(String pack, String slug) {
        return head(pack, slug).flatMap(head -> {
            getEntityManager().createNativeQuery("select id from pack where slug = ?1 for no key update", Long.class).setParameter(1, pack).getSingleResult();
            getEntityManager().refresh(findById(head.id()), LockModeType.PESSIMISTIC_WRITE);
            return head(pack, slug);
        });
    }

    /** Begins a question under this name, or one like it that is free in the pack. */
    public Head begin(String pack, String wish, UUID owner, String author) {
        var packId = packs.named(pack).orElseThrow().id();
        getEntityManager().createNativeQuery("select id from pack where id = ?1 for no key update", Long.class).setParameter(1, packId).getSingleResult();
        var taken = new HashSet<>(getEntityManager().createQuery("select q.slug from Question q where q.packId = ?1 and q.slug like ?2", String.class)
                .setParameter(1, packId).setParameter(2, wish + "%").getResultList());
        var slug = Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? wish : wish + "-" + number).filter(each -> !taken.contains(each)).findFirst().orElseThrow();
        persist(new Question(packId, slug, owner, author));
        return head(pack, slug).orElseThrow();
    }

    /** It was written on just now. */
    public void touch(Head head) {
        findById(head.id()).touch(clock.instant());
    }

    /** Not offered, and not asked in new attempts, until it is taken back. */
    public void retire(Head head) {
        findById(head.id()).retire(clock.instant());
    }

    public void takeBack(Head head) {
        findById(head.id()).takeBack(clock.instant());
    }

    /** Every version of a question, the latest first; three statements. */
    public List<Edition> editions(Head head) {
        return editions(getEntityManager().createQuery("select v.id from QuestionVersion v where v.question.id = ?1", Long.class).setParameter(1, head.id()).getResultList());
    }

    /** These versions, by their ids, the highest number first; two statements. */
    public List<Edition> editions(Collection<Long> ids) {
        var versions = bank.versionsWhole(ids).values();
        var facts = factLines.versions(versions.stream().flatMap(version -> version.grounds().stream()).map(Ground::factVersionId).distinct().toList());
        return versions.stream().sorted((one, other) -> other.number() - one.number())
                .map(version -> edition(version, version.item(facts))).toList();
    }

    private static Edition edition(QuestionVersion version, Item item) {
        var trueOf = item.trueOf().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, option -> option.getValue().fact()));
        return new Edition(version.id(), version.number(), new QuestionDraft(item.name(), item.content(), item.facts().stream().map(FactLine::fact).toList(), trueOf,
                item.falsity()), item.facts(), version.publishedAt(), version.publishedBy());
    }
}
