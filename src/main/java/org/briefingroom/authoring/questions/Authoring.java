package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.authoring.questions.WorkingCopy.State;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Inspectors;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Head;

/** Keeps what is written, hands it in and publishes it. Nobody's words are overwritten unseen. */
@ApplicationScoped
class Authoring {
    private static final int FEWEST_WORDS = 3;

    enum Step { SAVE, SUBMIT, PUBLISH }

    /**
     * What came of it.
     *
     * @param slug  of the question; null while there is none
     * @param notes what hinders it; empty when it was done
     * @param stale whether somebody else wrote or published meanwhile
     */
    record Outcome(String slug, List<Note> notes, boolean stale) {

        boolean isDone() {
            return notes.isEmpty() && !stale;
        }
    }

    @Inject
    Questions questions;
    @Inject
    QuestionBank bank;
    @Inject
    Inspectors inspectors;
    @Inject
    WorkingCopies copies;
    @Inject
    QuestionRights rights;
    @Inject
    AuditLog log;
    @Inject
    Caller caller;

    /** Begins a question, unless something hinders what is asked for: then nothing is kept. */
    @Transactional
    Outcome begin(String pack, Written written, Step step) {
        var inspected = Notes.on(QuestionName.of(written), written, inspectors.of(pack));
        var hindering = hindering(written, step, inspected);
        if (!hindering.isEmpty()) {
            return new Outcome(null, hindering, false);
        }
        var head = questions.begin(pack, QuestionName.of(written), caller.id(), caller.name());
        return keep(head, written, step, inspected);
    }

    /** @param seen the mark of what was on the page when writing began */
    @Transactional
    Outcome take(String pack, String slug, Written written, Step step, String seen) {
        var head = questions.held(pack, slug).orElseThrow(NotFoundException::new);
        rights.demandChange(head);
        if (!seen.equals(seen(head))) {
            return new Outcome(slug, List.of(), true);
        }
        if (head.isRetired() && step != Step.SAVE) {
            return new Outcome(slug, List.of(Note.wrong("", "The question is retired.", "Take it back first; then it can be published.")), false);
        }
        var inspected = Notes.on(slug, written, inspectors.of(pack));
        var hindering = hindering(written, step, inspected);
        return hindering.isEmpty() ? keep(head, written, step, inspected) : new Outcome(slug, hindering, false);
    }

    /** Stands for everything that could have changed under somebody who writes: the copy, and the version that is out. */
    String seen(Head head) {
        return copies.of(head).map(WorkingCopy::revision).orElse(0) + "." + head.number();
    }

    private static List<Note> hindering(Written written, Step step, Notes inspected) {
        var tooLong = written.tooLong();
        if (step == Step.SAVE || !tooLong.isEmpty()) {
            return tooLong;
        }
        if (!inspected.isPublishable()) {
            return inspected.all().stream().filter(Note::isWrong).toList();
        }
        return inspected.doubts().isEmpty() || written.reason().split("\\s+").length >= FEWEST_WORDS ? List.of()
                : List.of(Note.wrong("reason", "A rule doubts it (" + String.join(", ", inspected.doubts()) + ").",
                        "Say in a few words why it can be asked all the same; the reason is kept with your name."));
    }

    private Outcome keep(Head head, Written written, Step step, Notes inspected) {
        switch (step) {
            case SAVE -> save(head, written, inspected);
            case SUBMIT -> {
                copies.write(head, written, State.IN_REVIEW, inspected.grave(), head.number());
                copies.note(head, QuestionState.IN_REVIEW, head.number(), inspected.doubts(), written.reason());
            }
            case PUBLISH -> publish(head, written, inspected);
        }
        return new Outcome(head.slug(), List.of(), false);
    }

    private void save(Head head, Written written, Notes inspected) {
        boolean isNews = copies.of(head).map(copy -> copy.state() != State.DRAFT).orElse(true);
        copies.write(head, written, State.DRAFT, inspected.grave(), head.number());
        if (isNews) {
            copies.note(head, QuestionState.DRAFT, head.number(), List.of(), "");
        }
    }

    private void publish(Head head, Written written, Notes inspected) {
        rights.demandPublish(head);
        boolean isAnothers = copies.of(head).filter(copy -> copy.state() == State.IN_REVIEW && !copy.changerId().equals(caller.id())).isPresent();
        var version = bank.publish(head.pack(), inspected.draft().named(head.slug()), caller.name());
        copies.flush();
        int number = questions.head(head.pack(), head.slug()).orElseThrow().number();
        copies.write(head, written, State.PUBLISHED, inspected.grave(), number);
        copies.note(head, QuestionState.PUBLISHED, number, inspected.doubts(), written.reason());
        copies.checked(version, inspected.grave());
        log.note(isAnothers ? Act.APPROVED : Act.PUBLISHED, "the question “" + head.slug() + "” of the pack “" + head.pack() + "”, version " + number, QuestionRights.page(head));
    }
}
