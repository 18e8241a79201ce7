package org.briefingroom.shelf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Undecided;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.Quizzes;

/** Where an instructor begins: what was read from the files, and what waits for a decision. */
@Path("/desk")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class DeskResource {
    private static final int MOST = 12;

    @Inject
    Packs packs;
    @Inject
    Quizzes quizzes;
    @Inject
    LiveQuestions live;
    @Inject
    Undecided undecided;
    @Inject
    Readings readings;
    @Inject
    Remarks remarks;
    @Inject
    Caller caller;

    /** Of packs and quizzes, the caller's own and the house's, and no more than a first page: the others are behind links. */
    @GET
    @Transactional
    public ShelfPages.Desk desk() {
        return new ShelfPages.Desk(caller.name(), packs.lines().stream().filter(pack -> isNear(pack.owner())).limit(MOST).toList(),
                quizzes.lines().stream().filter(quiz -> isNear(quiz.owner())).limit(MOST).toList(), undecided.all(),
                live.suspended().stream().filter(each -> caller.mayRead(each.quiz().owner())).toList(),
                readings.faults(), remarks.lines());
    }

    private boolean isNear(UUID owner) {
        return owner == null || owner.equals(caller.id());
    }
}
