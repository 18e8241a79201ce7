package org.briefingroom.quiz;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** A quiz and the way into it. */
@Path("/quizzes/{slug}")
@Produces(MediaType.TEXT_HTML)
public class QuizResource {

    @Inject
    Covers covers;
    @Inject
    Examiner examiner;
    @Inject
    Visitor visitor;
    @Inject
    Learners learners;

    @GET
    public QuizPages.CoverPage cover(String slug) {
        return new QuizPages.CoverPage(covers.of(slug, "", ""));
    }

    @POST
    @Path("/attempts")
    public Response begin(String slug, @RestForm String name) {
        var known = visitor.learner();
        if (known.isPresent()) {
            return Response.seeOther(first(examiner.begin(slug, known.get().id()))).build();
        }
        covers.demandOpen(slug);
        try {
            var joined = learners.join(ChosenName.of(name));
            return Response.seeOther(first(examiner.begin(slug, joined.id()))).cookie(visitor.remember(joined.token())).build();
        } catch (ChosenName.Unsuitable unsuitable) {
            return Response.status(422).entity(new QuizPages.CoverPage(covers.of(slug, name == null ? "" : name, unsuitable.getMessage()))).build();
        }
    }

    private static URI first(UUID attempt) {
        return URI.create("/attempts/" + attempt + "/questions/1");
    }
}
