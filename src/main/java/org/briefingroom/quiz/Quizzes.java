package org.briefingroom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.drafting.Draft;

/** Where quizzes are kept and published. */
@ApplicationScoped
public class Quizzes implements PanacheRepository<Quiz> {

    /**
     * A quiz as lists show it.
     *
     * @param drawn whether every question of it was drafted from facts
     */
    public record QuizLine(String slug, String title, String about, String pack, int questions, boolean drawn) {

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
        var versions = bank.publish(draft.pack(), draft.questions());
        var items = IntStream.range(0, versions.size())
                .mapToObj(i -> new QuizVersion.Item(versions.get(i), scaled(draft.items().get(i).points()))).toList();
        var quiz = find("slug", draft.slug()).firstResultOptional()
                .orElseGet(() -> new Quiz(packs.named(draft.pack()).orElseThrow().id(), draft.slug()));
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

    /** Takes every quiz of these packs off the shelf that is not named; who is taking one may end it. */
    @Transactional
    public int withdrawOthers(Collection<String> named) {
        var others = find("withdrawnAt is null").list().stream().filter(quiz -> !named.contains(quiz.slug())).toList();
        others.forEach(quiz -> quiz.withdraw(clock.instant()));
        return others.size();
    }

    @Transactional
    public List<QuizLine> lines() {
        return entities.createQuery("""
                select new org.briefingroom.quiz.Quizzes$QuizLine(q.slug, v.title, v.about, p.slug, size(v.items),
                    case when exists (select 1 from QuizVersion x join x.items i join QuestionVersion w on w.id = i.questionVersionId
                        where x = v and w.question.slug not like ?1) then false else true end)
                from Quiz q join q.current v join Pack p on p.id = q.packId
                where q.withdrawnAt is null order by v.title""", QuizLine.class).setParameter(1, Draft.PREFIX + "%").getResultList();
    }

    /** The question versions that the quizzes of a pack ask now. */
    List<Long> askedNow(Long packId) {
        return entities.createQuery("select distinct i.questionVersionId from Quiz q join q.current v join v.items i where q.packId = ?1 and q.withdrawnAt is null", Long.class)
                .setParameter(1, packId).getResultList();
    }

    /** What is out under this name now. */
    Optional<QuizVersion> open(String slug) {
        return find("from Quiz q join fetch q.current v join fetch v.items where q.slug = ?1 and q.withdrawnAt is null", slug)
                .singleResultOptional().map(Quiz::current);
    }
}
