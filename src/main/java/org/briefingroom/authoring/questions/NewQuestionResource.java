package org.briefingroom.authoring.questions;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.authoring.questions.Authoring.Outcome;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Once;
import org.jboss.resteasy.reactive.RestQuery;

/** Where a question of a pack is begun: its kind is chosen, then it is written. */
@Path("/desk/packs/{pack}/questions/new")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NewQuestionResource {
    static final Outcome UNTRIED = new Outcome(null, List.of(), false);

    @Inject
    QuestionDesk desk;
    @Inject
    Authoring authoring;
    @Inject
    Once once;

    @GET
    public TemplateInstance begin(String pack, @RestQuery String kind) {
        return kind == null ? new QuestionPages.Kinds(desk.kinds(pack))
                : new QuestionPages.QuestionPage(desk.begun(pack, Written.blank(kind(kind)), Ask.opening(1, ""), UNTRIED));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(String pack, @RestQuery String kind, MultivaluedMap<String, String> posted) {
        var ask = Ask.of(posted);
        var written = ask.turn(Written.of(kind(kind), posted));
        if (ask.step().isEmpty()) {
            return Response.ok(new QuestionPages.QuestionPage(desk.begun(pack, written, ask, UNTRIED))).build();
        }
        var made = once.make(posted, () -> authoring.begin(pack, written, ask.step().get()),
                outcome -> outcome.isDone() ? QuestionRights.page(pack, outcome.slug()) + "?done=" + ask.deed() : null);
        return made.isThere() ? made.redirect() : Response.status(422).entity(new QuestionPages.QuestionPage(desk.begun(pack, written, ask, made.outcome()))).build();
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }
}
