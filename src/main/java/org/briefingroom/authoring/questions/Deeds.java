package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.authoring.questions.Authoring.Step;
import org.briefingroom.authoring.questions.WorkingCopy.State;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Head;

/** What is done with a question as a whole, one question a transaction: wholly or not at all. */
@ApplicationScoped
class Deeds {

    enum Deed {
        RETIRE, TAKE_BACK, SUBMIT, PUBLISH, SEND_BACK, DISCARD, COPY;

        static Optional<Deed> named(String word) {
            return Arrays.stream(values()).filter(deed -> deed.name().toLowerCase().replace('_', '-').equals(word)).findFirst();
        }
    }

    /** What came of it. @param what in a sentence; {@code link} to where it can be seen */
    record Told(boolean done, String question, String what, String link) {
    }

    @Inject
    Questions questions;
    @Inject
    WorkingCopies copies;
    @Inject
    QuestionRights rights;
    @Inject
    Authoring authoring;
    @Inject
    Copying copying;
    @Inject
    AuditLog log;

    /** @param to the pack to copy into; {@code reason} may be empty */
    @Transactional
    Told perform(String pack, String slug, Deed deed, String to, String reason) {
        var head = questions.held(pack, slug).filter(rights::mayRead).orElseThrow(NotFoundException::new);
        if (deed != Deed.COPY && head.isDrafted()) {
            return not(head, "It was drafted from facts: keep, reword or drop it under “Questions from facts”.");
        }
        var copy = copies.of(head).filter(WorkingCopy::isWaiting);
        return switch (deed) {
            case RETIRE -> retire(head, reason);
            case TAKE_BACK -> takeBack(head, reason);
            case SUBMIT, PUBLISH -> copy.isEmpty() ? not(head, "Nothing of it waits to be published.") : step(head, copy.get(), deed == Deed.SUBMIT ? Step.SUBMIT : Step.PUBLISH);
            case SEND_BACK -> sendBack(head, copy, reason);
            case DISCARD -> discard(head, copy);
            case COPY -> copying.into(head, to.isEmpty() ? pack : to);
        };
    }

    private Told retire(Head head, String reason) {
        if (head.isRetired()) {
            return not(head, "It is retired already.");
        }
        if (!rights.mayRetire(head)) {
            return not(head, "Only an editor or an administrator may retire a question of the house.");
        }
        questions.retire(head);
        copies.note(head, QuestionState.RETIRED, head.number(), List.of(), reason);
        log.note(Act.RETIRED, "the question “" + head.slug() + "” of the pack “" + head.pack() + "”", QuestionRights.page(head));
        return done(head, "Retired: asked no more in new attempts. Whoever has begun one goes on as before.");
    }

    private Told takeBack(Head head, String reason) {
        if (!head.isRetired()) {
            return not(head, "It is not retired.");
        }
        if (!rights.mayRetire(head)) {
            return not(head, "Only an editor or an administrator may take back a question of the house.");
        }
        questions.takeBack(head);
        copies.note(head, head.isPublished() ? QuestionState.PUBLISHED : QuestionState.DRAFT, head.number(), List.of(), reason.isEmpty() ? "taken back" : reason);
        log.note(Act.DECIDED, "to take back the retired question “" + head.slug() + "” of the pack “" + head.pack() + "”", QuestionRights.page(head));
        return done(head, "Taken back: it may be asked again.");
    }

    private Told step(Head head, WorkingCopy copy, Step step) {
        if (!rights.mayChange(head) || step == Step.PUBLISH && !rights.mayPublish(head)) {
            return not(head, "Only an editor or an administrator may publish a question of the house.");
        }
        var outcome = authoring.take(head.pack(), head.slug(), copy.content(), step, authoring.seen(head));
        return outcome.isDone() ? done(head, step == Step.PUBLISH ? "Published." : "Handed in for review.")
                : not(head, outcome.notes().get(0).what() + " " + outcome.notes().get(0).mend());
    }

    private Told sendBack(Head head, Optional<WorkingCopy> copy, String reason) {
        if (copy.filter(each -> each.state() == State.IN_REVIEW).isEmpty()) {
            return not(head, "It does not wait for review.");
        }
        if (!rights.mayChange(head)) {
            return not(head, "Only an editor, or whoever handed it in, may take it out of review.");
        }
        copy.get().move(State.DRAFT);
        copies.note(head, QuestionState.DRAFT, head.number(), List.of(), reason);
        return done(head, "Sent back: it is a draft again.");
    }

    private Told discard(Head head, Optional<WorkingCopy> copy) {
        if (copy.isEmpty() || !head.isPublished()) {
            return not(head, head.isPublished() ? "Nothing of it waits." : "It was never published. Retire it instead; then it can be taken back.");
        }
        if (!rights.mayChange(head)) {
            return not(head, "Only an editor, or whoever wrote it, may throw the change away.");
        }
        copy.get().move(State.PUBLISHED);
        copies.note(head, QuestionState.PUBLISHED, head.number(), List.of(), "the change was thrown away");
        return done(head, "The change is thrown away; what is out stays as it is.");
    }

    static Told done(Head head, String what) {
        return new Told(true, head.slug(), what, QuestionRights.page(head));
    }

    static Told not(Head head, String what) {
        return new Told(false, head.slug(), what, QuestionRights.page(head));
    }
}
