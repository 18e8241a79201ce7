package org.briefingroom.quiz;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.CodeGuesses.Guesser;
import org.briefingroom.quiz.Cover.Entry;
import org.briefingroom.web.CameFrom;
import org.jboss.resteasy.reactive.RestForm;

/** A quiz and the way into it. */
@Path("/quizzes/{slug}")
@Produces(MediaType.TEXT_HTML)
public class QuizResource {

    @Inject
    Covers covers;
    @Inject
    Entrance entrance;
    @Inject
    Examiner examiner;
    @Inject
    Visitor visitor;
    @Inject
    Learners learners;

    @GET
    public QuizPages.CoverPage cover(String slug) {
        return page(slug, Entry.NONE);
    }

    /** @param code the word that some quizzes ask for */
    @POST
    @Path("/attempts")
    public Response begin(String slug, @RestForm String name, @RestForm String code, @Context HttpServerRequest request) {
        var known = visitor.learner();
        var typed = name == null ? "" : name;
        covers.demandOpen(slug);
        try {
            var chosen = known.isPresent() ? null : ChosenName.of(name);
            if (!entrance.isLetIn(slug, code, new Guesser(visitor.browser(), CameFrom.address(request)))) {
                return Response.status(422).entity(page(slug, new Entry(typed, "",
                        code == null || code.isBlank() ? "Please write the code word. Whoever gave you the link has it." : "That is not the code word. Please look at it again; capitals do not matter."))).build();
            }
            if (known.isPresent()) {
                return Response.seeOther(first(examiner.begin(slug, known.get().id()))).build();
            }
            var joined = learners.join(chosen);
            return Response.seeOther(first(examiner.begin(slug, joined.id()))).cookie(visitor.remember(joined.token())).build();
        } catch (ChosenName.Unsuitable unsuitable) {
            return Response.status(422).entity(page(slug, new Entry(typed, unsuitable.getMessage(), ""))).build();
        }
    }

    private QuizPages.CoverPage page(String slug, Entry entry) {
        return new QuizPages.CoverPage(covers.of(slug, entry));
    }

    private static URI first(UUID attempt) {
        return URI.create("/attempts/" + attempt + "/questions/1");
    }
}
