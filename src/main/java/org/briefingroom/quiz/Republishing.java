package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.briefingroom.fact.Corrected;
import org.briefingroom.question.Followers;

/** Publishes quizzes that are out once more where their questions have new versions. Whoever has begun one keeps what they were asked with. */
@ApplicationScoped
public class Republishing {

    @Inject
    EntityManager entities;
    @Inject
    Followers followers;
    @Inject
    Clock clock;

    /** A fact is worded otherwise and says the same: questions and quizzes go on with it. */
    void follow(@Observes Corrected correction) {
        if (!correction.material()) {
            with(followers.follow(correction.was(), correction.now()));
        }
    }

    /** @param versions of questions, by those that they replace */
    @Transactional
    public void with(Map<Long, Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        entities.flush();
        entities.createQuery("select distinct q from Quiz q join fetch q.current v join fetch v.items where q.withdrawnAt is null and exists (select 1 from QuizVersion w join w.items i where w = v and i.questionVersionId in ?1)", Quiz.class)
                .setParameter(1, versions.keySet()).getResultList().forEach(quiz -> {
                    var next = quiz.current().asking(version -> versions.getOrDefault(version, version), clock.instant());
                    entities.persist(next);
                    quiz.show(next);
                });
        entities.flush();
    }
}
