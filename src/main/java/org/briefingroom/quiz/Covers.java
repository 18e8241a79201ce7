package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;

/** Puts together what a learner sees before a quiz begins. */
@ApplicationScoped
class Covers {

    @Inject
    Quizzes quizzes;
    @Inject
    QuestionBank bank;
    @Inject
    Admission admission;
    @Inject
    Packs packs;
    @Inject
    Attempts attempts;
    @Inject
    ReadableBriefings readable;
    @Inject
    Visitor visitor;
    @Inject
    Clock clock;

    /** Finds nothing, as a page would, when no such quiz is out. */
    @Transactional
    void demandOpen(String slug) {
        quizzes.open(slug).orElseThrow(NotFoundException::new);
    }

    @Transactional
    Cover of(String slug, Cover.Entry entry) {
        var quiz = quizzes.open(slug).orElseThrow(NotFoundException::new);
        var items = admission.items(quiz);
        var versions = bank.versions(items.stream().map(QuizVersion.Item::questionVersionId).toList());
        var kinds = versions.values().stream()
                .collect(Collectors.groupingBy(version -> version.content().kind(), TreeMap::new, Collectors.counting()));
        var points = items.stream().map(QuizVersion.Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var pack = packs.findById(quiz.packId());
        var begun = attempts.begun(slug, visitor.tokenHash(), clock.instant());
        return new Cover(slug, quiz.title(), quiz.about(), pack.slug(), pack.title(), items.size(),
                versions.values().stream().allMatch(QuestionVersion::isDrafted), Points.written(points),
                kinds.entrySet().stream().map(kind -> new Cover.KindCount(kind.getKey(), kind.getValue())).toList(), quiz.feedback(),
                DemandsView.of(quiz.demands(), begun.attempts(), clock.instant()),
                visitor.learner().map(Learners.Known::name).orElse(null),
                begun.open(), entry, readable.briefingOf(quiz.packId()).isPresent());
    }
}
