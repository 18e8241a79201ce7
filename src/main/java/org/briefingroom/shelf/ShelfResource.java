package org.briefingroom.shelf;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.Quizzes;
import org.briefingroom.quiz.Quizzes.QuizLine;
import org.briefingroom.shelf.ShelfPages.PackShelf;

/** What there is: every pack with its briefing and its quizzes. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ShelfResource {

    @Inject
    Packs packs;
    @Inject
    Quizzes quizzes;
    @Inject
    Visitor visitor;

    @GET
    @Transactional
    public ShelfPages.Shelf shelf() {
        var all = quizzes.lines().stream().filter(QuizLine::listed).toList();
        var shelves = packs.lines().stream().filter(Packs.PackLine::shown)
                .map(pack -> new PackShelf(pack, all.stream().filter(quiz -> quiz.pack().equals(pack.slug())).toList())).toList();
        return new ShelfPages.Shelf(shelves, visitor.learner().map(Learners.Known::name).orElse(null));
    }
}
