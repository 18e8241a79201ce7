package org.briefingroom.authoring.questions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.briefingroom.authoring.questions.StateChange.ChangeLine;
import org.briefingroom.authoring.questions.WorkingCopy.Hand;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Head;

/** Where questions are kept while they are being written, with who brought them into which state. */
@ApplicationScoped
class WorkingCopies implements PanacheRepositoryBase<WorkingCopy, Long> {

    @Inject
    Questions questions;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    Optional<WorkingCopy> of(Head head) {
        return findByIdOptional(head.id());
    }

    /** Who is at the desk now. */
    Hand hand() {
        return new Hand(caller.id(), caller.name(), clock.instant());
    }

    WorkingCopy write(Head head, Written written, WorkingCopy.State state, int findings, int basedOn) {
        var copy = of(head).orElseGet(() -> new WorkingCopy(head.id()));
        copy.write(written, state, findings, basedOn, hand());
        persist(copy);
        questions.touch(head);
        return copy;
    }

    void note(Head head, QuestionState state, int version, List<String> doubts, String reason) {
        getEntityManager().persist(new StateChange(head.id(), state, version, doubts, reason, hand()));
    }

    /** Who brought it where, the latest first. */
    List<ChangeLine> changes(Head head, int most) {
        return getEntityManager().createQuery("from StateChange c where c.questionId = ?1 order by c.id desc", StateChange.class)
                .setParameter(1, head.id()).setMaxResults(most).getResultList().stream().map(StateChange::line).toList();
    }

    /** Keeps how many findings a published version has, once. */
    void checked(Long version, int findings) {
        getEntityManager().createNativeQuery("insert into question_check (question_version_id, findings, checked_at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, version).setParameter(2, findings).setParameter(3, clock.instant()).executeUpdate();
    }
}
