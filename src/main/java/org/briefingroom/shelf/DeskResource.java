package org.briefingroom.shelf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Undecided;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.Quizzes;
import org.briefingroom.shelf.Remark.RemarkLine;

/** Where an instructor begins: packs and quizzes, what waits for a decision and, for editors, what was found wrong in the files. */
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
        var near = packs.lines().stream().filter(pack -> isNear(pack.owner())).sorted(Comparator.comparing(pack -> pack.owner() == null)).toList();
        boolean isEditor = caller.isEditor();
        return new ShelfPages.Desk(caller.name(), isEditor, near.stream().allMatch(pack -> pack.owner() == null), near.stream().limit(MOST).toList(),
                quizzes.lines().stream().filter(quiz -> isNear(quiz.owner())).sorted(Comparator.comparing(quiz -> quiz.owner() == null)).limit(MOST).toList(),
                isEditor ? undecided.all() : List.of(), live.suspended().stream().filter(each -> caller.mayRead(each.quiz().owner())).toList(),
                isEditor ? readings.faults() : List.of(), isEditor ? remarks.lines().stream().filter(RemarkLine::isOpen).toList() : List.of());
    }

    private boolean isNear(UUID owner) {
        return owner == null || owner.equals(caller.id());
    }
}
