package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.drafting.Draft;

/** Where quizzes are kept and published. */
@ApplicationScoped
public class Quizzes implements PanacheRepository<Quiz> {

    /**
     * A quiz as lists show it.
     *
     * @param owner  the instructor who made it in the browser; null when it comes from a file
     * @param listed whether it stands on the shelf
     * @param drawn  whether every question of it was drafted from facts
     */
    public record QuizLine(String slug, UUID owner, boolean listed, String title, String about, String pack, int questions, boolean drawn) {

        public int minutes() {
            return Cover.minutes(questions);
        }

        /** Such as: 20 questions drawn from the facts. */
        public String asked() {
            return questions + (questions == 1 ? " question" : " questions") + (drawn ? " drawn from the facts" : "");
        }
    }

    @Inject
    EntityManager entities;
    @Inject
    Packs packs;
    @Inject
    QuestionBank bank;
    @Inject
    Clock clock;

    /** Publishes a draft; answers whether anything changed. */
    @Transactional
    public boolean publish(QuizDraft draft) {
        var published = bank.publish(draft.pack(), draft.questions()).iterator();
        var items = draft.items().stream()
                .map(item -> new QuizVersion.Item(item.question() == null ? item.version() : published.next(), scaled(item.points()))).toList();
        var quiz = find("slug", draft.slug()).firstResultOptional()
                .orElseGet(() -> new Quiz(packs.named(draft.pack()).orElseThrow().id(), draft.slug(), draft.owner()));
        if (!Objects.equals(quiz.ownerId(), draft.owner())) {
            throw new IllegalStateException("The quiz " + draft.slug() + " belongs to somebody else.");
        }
        persist(quiz);
        var current = quiz.current();
        boolean changed = current == null || !current.says(draft, items);
        if (changed) {
            current = new QuizVersion(quiz, current == null ? 1 : current.number() + 1, draft, items, clock.instant());
            entities.persist(current);
        }
        quiz.show(current);
        return changed;
    }

    private static BigDecimal scaled(BigDecimal points) {
        return points.setScale(1);
    }

    /** Whether somebody made a quiz of this name in the browser, so that no file may hold it. */
    @Transactional
    public boolean isMadeInTheBrowser(String slug) {
        return count("slug = ?1 and ownerId is not null", slug) > 0;
    }

    /** Whether a quiz of this name is out now. */
    @Transactional
    public boolean isOut(String slug) {
        return count("slug = ?1 and withdrawnAt is null", slug) > 0;
    }

    /** A name for a new quiz that none has; whoever publishes another at the same time waits. */
    @Transactional
    public String name(String title) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('the names of quizzes'))) locked").getSingleResult();
        var name = QuizName.of(title);
        var taken = new HashSet<>(entities.createQuery("select q.slug from Quiz q where q.slug = ?1 or q.slug like ?2", String.class)
                .setParameter(1, name).setParameter(2, name + "-%").getResultList());
        return QuizName.free(name, taken);
    }

    /** Takes a quiz off, or puts it out again as it was; who is taking it may end it. */
    @Transactional
    public void withdraw(String slug, boolean isWithdrawn) {
        var quiz = find("slug", slug).singleResultOptional().orElseThrow(NotFoundException::new);
        if (isWithdrawn) {
            quiz.withdraw(clock.instant());
        } else {
            quiz.show(quiz.current());
        }
    }

    /** Takes every quiz of a file off the shelf that is not named; who is taking one may end it. */
    @Transactional
    public int withdrawOthers(Collection<String> named) {
        var others = find("withdrawnAt is null and ownerId is null").list().stream().filter(quiz -> !named.contains(quiz.slug())).toList();
        others.forEach(quiz -> quiz.withdraw(clock.instant()));
        return others.size();
    }

    @Transactional
    public List<QuizLine> lines() {
        return entities.createQuery("""
                select new org.briefingroom.quiz.Quizzes$QuizLine(q.slug, q.ownerId,
                    case when v.demands.audience = org.briefingroom.quiz.Audience.SHELF then true else false end, v.title, v.about, p.slug, size(v.items),
                    case when exists (select 1 from QuizVersion x join x.items i join QuestionVersion w on w.id = i.questionVersionId
                        where x = v and w.question.slug not like ?1) then false else true end)
                from Quiz q join q.current v join Pack p on p.id = q.packId
                where q.withdrawnAt is null order by v.title""", QuizLine.class).setParameter(1, Draft.PREFIX + "%").getResultList();
    }

    /** What the quizzes of a pack ask now: those that everybody may take at any time, and those that demand something; one statement. */
    Map<Boolean, Set<Long>> askedNow(Long packId) {
        return entities.createQuery("select distinct v from Quiz q join q.current v join fetch v.items where q.packId = ?1 and q.withdrawnAt is null", QuizVersion.class)
                .setParameter(1, packId).getResultList().stream()
                .collect(Collectors.partitioningBy(quiz -> quiz.demands().isFree(clock.instant()),
                        Collectors.flatMapping(quiz -> quiz.items().stream().map(QuizVersion.Item::questionVersionId), Collectors.toSet())));
    }

    /** What is out under this name now. */
    Optional<QuizVersion> open(String slug) {
        return find("from Quiz q join fetch q.current v join fetch v.items where q.slug = ?1 and q.withdrawnAt is null", slug)
                .singleResultOptional().map(Quiz::current);
    }
}
