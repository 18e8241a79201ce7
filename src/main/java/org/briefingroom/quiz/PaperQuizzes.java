package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Quizzes for whoever puts them on paper. */
@ApplicationScoped
public class PaperQuizzes {

    @Inject
    Quizzes quizzes;
    @Inject
    Admission admission;

    /** Empty when no quiz of this name is out. */
    @Transactional
    public Optional<PaperQuiz> out(String slug) {
        return quizzes.open(slug).map(quiz -> new PaperQuiz(quiz.id(), slug, quizzes.find("slug", slug).firstResult().ownerId(), quiz.packId(), quiz.title(), quiz.about(),
                quiz.demands().shuffleQuestions(), quiz.demands().shuffleOptions(),
                admission.items(quiz).stream().map(item -> new PaperQuiz.Item(item.questionVersionId(), item.points())).toList()));
    }

    /** The name of the quiz that this is a version of. */
    @Transactional
    public String slug(Long version) {
        return quizzes.getEntityManager().find(QuizVersion.class, version).slug();
    }
}
