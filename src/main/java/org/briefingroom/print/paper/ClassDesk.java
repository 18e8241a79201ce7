package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.briefingroom.people.Caller;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.paper.ClassSets.ClassSet;
import org.briefingroom.print.paper.ClassViews.RollView;
import org.briefingroom.print.paper.ClassViews.SetView;
import org.briefingroom.print.paper.ClassViews.OrderView;
import org.briefingroom.web.TimeInWords;

/** Where the papers of a class are ordered and fetched, by whoever ordered them; what somebody else ordered is not found. */
@ApplicationScoped
class ClassDesk {
    private static final int MOST_OPEN = 3;
    private static final int MOST_OPEN_OF_ALL = 30;
    /** On all copies together: more would take more memory than a small machine has. */
    private static final int MOST_QUESTIONS = 3000;

    @Inject
    ClassSets sets;
    @Inject
    ClassPrinting printing;
    @Inject
    Caller caller;
    @Inject
    TimeInWords time;

    /** How many names an edition may be printed with at a time. */
    static int most(QuizEdition edition) {
        return Math.min(ClassRoll.MOST, MOST_QUESTIONS / Math.max(1, MarkDesk.questions(edition)));
    }

    RollView roll(QuizEdition edition, String typed, boolean withKey, List<String> problems) {
        return new RollView(edition.code().spoken(), edition.code().signs(), edition.title(), PaperDesk.letters(edition.print().forms()), most(edition), typed, withKey, problems,
                sets.of(edition.id(), caller.id()).stream().map(this::view).toList());
    }

    /** In the transaction of the form that orders them. */
    UUID order(QuizEdition edition, List<String> names, boolean withKey) {
        if (sets.open(caller.id()) >= MOST_OPEN || sets.open(null) >= MOST_OPEN_OF_ALL) {
            throw PaperRefusals.tooManySets(edition.code().signs());
        }
        return sets.order(edition.id(), caller.id(), names, withKey);
    }

    OrderView set(QuizEdition edition, String id) {
        var view = sets.of(edition.id(), caller.id()).stream().filter(set -> set.id().toString().equals(id)).findFirst().map(this::view).orElseThrow(NotFoundException::new);
        if (view.isOpen()) {
            printing.look();
        }
        return new OrderView(edition.code().spoken(), edition.code().signs(), edition.title(), view);
    }

    void cancel(QuizEdition edition, String id) {
        sets.cancel(edition.id(), caller.id(), UUID.fromString(set(edition, id).set().id()));
    }

    byte[] pdf(QuizEdition edition, String id) {
        return sets.pdf(edition.id(), caller.id(), UUID.fromString(set(edition, id).set().id())).orElseThrow(NotFoundException::new);
    }

    private SetView view(ClassSet set) {
        return new SetView(set.id().toString(), set.state(), set.copies(), set.withKey(), set.made(), set.pages(), set.missing() == null ? "" : set.missing(), time.day(set.at()));
    }
}
