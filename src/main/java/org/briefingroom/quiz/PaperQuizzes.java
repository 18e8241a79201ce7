package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

    /**
     * What became of a quiz.
     *
     * @param version   that was published last
     * @param isOut     whether it may be taken now
     * @param at        when it was published, or withdrawn
     * @param questions of that version, whatever is held against them now
     */
    public record Current(Long version, boolean isOut, Instant at, List<Long> questions) {
    }

    /** What became of the quiz that this is a version of. */
    @Transactional
    public Current current(Long version) {
        var quiz = quizzes.findById(quizzes.getEntityManager().find(QuizVersion.class, version).quizId());
        var current = quiz.current();
        return new Current(current.id(), quiz.withdrawnAt() == null, quiz.withdrawnAt() == null ? current.publishedAt() : quiz.withdrawnAt(),
                current.items().stream().map(QuizVersion.Item::questionVersionId).toList());
    }

    /** The name of the quiz that this is a version of. */
    @Transactional
    public String slug(Long version) {
        return quizzes.getEntityManager().find(QuizVersion.class, version).slug();
    }
}
