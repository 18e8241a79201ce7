package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.briefingroom.authoring.questions.Authoring.Step;
import org.briefingroom.authoring.questions.Deeds.Told;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Head;

/** Copies a question as a draft, into its own pack or another. */
@ApplicationScoped
class Copying {

    @Inject
    Questions questions;
    @Inject
    WorkingCopies copies;
    @Inject
    Authoring authoring;
    @Inject
    Packs packs;
    @Inject
    Caller caller;

    Told into(Head head, String pack) {
        if (packs.ownership(pack).filter(owner -> caller.mayRead(owner.ownerId())).isEmpty()) {
            return Deeds.not(head, "There is no pack “" + pack + "” to copy it into.");
        }
        var begun = authoring.begin(pack, written(head), Step.SAVE);
        return new Told(true, head.slug(), "Copied as “" + begun.slug() + "”, a draft" + (pack.equals(head.pack()) ? "." : " of the pack “" + pack
                + "”. Facts that this pack does not hold are named in the form."), QuestionRights.page(pack, begun.slug()));
    }

    /** What is being written of it, or what is out. */
    Written written(Head head) {
        var copy = copies.of(head);
        return copy.filter(each -> each.isWaiting() || !head.isPublished()).map(WorkingCopy::content)
                .orElseGet(() -> questions.editions(head).stream().findFirst().map(edition -> Writing.of(edition.question())).orElseThrow());
    }
}
