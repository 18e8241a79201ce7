package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.correction.CorrectionViews.AnswerLine;
import org.briefingroom.quiz.ToldQuestions.ToldQuestion;

/** What learners report of questions: one report for each learner and wording, until it is decided. */
@ApplicationScoped
@Transactional
class ReportBook {
    static final List<String> ABOUT = List.of("wrong", "unclear", "out of date");
    static final int LONGEST = 500;
    private static final int MOST_A_DAY = 20;
    private static final int MOST_ANSWERS = 50;

    /** What a learner reported and nobody decided on yet. */
    record Report(String about, String words) {
        static final Report NONE = new Report("", "");
    }

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    Optional<Report> of(UUID learner, long version) {
        return ((List<Tuple>) entities.createNativeQuery("select about, words from learner_report where learner_id = ?1 and question_version_id = ?2 and decision_id is null", Tuple.class)
                .setParameter(1, learner).setParameter(2, version).getResultList()).stream().findFirst().map(row -> new Report(row.get("about", String.class), row.get("words", String.class)));
    }

    /** In place of what the learner reported of it before. Answers false when they reported too much today. */
    boolean take(UUID learner, ToldQuestion question, Report report) {
        long today = ((Number) entities.createNativeQuery("select count(*) from learner_report where learner_id = ?1 and made_at > ?2 and question_version_id <> ?3", Long.class)
                .setParameter(1, learner).setParameter(2, clock.instant().minus(Duration.ofDays(1))).setParameter(3, question.version()).getSingleResult()).longValue();
        if (today >= MOST_A_DAY) {
            return false;
        }
        entities.createNativeQuery("""
                        insert into learner_report (learner_id, question_version_id, fact_id, about, words, made_at)
                        select ?1, ?2, v.fact_id, ?4, ?5, ?6 from fact_version v where v.id = ?3
                        on conflict (learner_id, question_version_id) where decision_id is null do update set about = excluded.about, words = excluded.words, made_at = excluded.made_at""")
                .setParameter(1, learner).setParameter(2, question.version()).setParameter(3, question.settled()).setParameter(4, report.about()).setParameter(5, report.words())
                .setParameter(6, clock.instant()).executeUpdate();
        return true;
    }

    /** What a learner was answered, the latest first; one statement. */
    @SuppressWarnings("unchecked")
    List<AnswerLine> answersTo(UUID learner) {
        return ((List<Tuple>) entities.createNativeQuery("""
                        select v.content ->> 'stem' as stem, r.about, r.words, d.answer, d.made_by, d.made_at, d.correction_id is not null as mended, r.seen_at is null as unread
                        from learner_report r join report_decision d on d.id = r.decision_id join question_version v on v.id = r.question_version_id
                        where r.learner_id = ?1 order by d.made_at desc, r.id desc""", Tuple.class).setParameter(1, learner).setMaxResults(MOST_ANSWERS).getResultList()).stream()
                .map(row -> new AnswerLine(row.get("stem", String.class), row.get("about", String.class), row.get("words", String.class), row.get("answer", String.class), row.get("made_by", String.class),
                        row.get("made_at", Instant.class), row.get("mended", Boolean.class), row.get("unread", Boolean.class))).toList();
    }
}
