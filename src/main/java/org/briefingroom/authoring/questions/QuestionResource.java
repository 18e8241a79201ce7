package org.briefingroom.authoring.questions;

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
import java.net.URI;
import java.util.List;
import org.briefingroom.authoring.questions.Deeds.Deed;
import org.briefingroom.question.kinds.Kind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One question: to be written, handed in, published, retired and followed. */
@Path("/desk/packs/{pack}/questions/{question}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class QuestionResource {
    private static final int LONGEST_REASON = 300;

    @Inject
    QuestionDesk desk;
    @Inject
    Authoring authoring;
    @Inject
    Deeds deeds;

    @GET
    public QuestionPages.QuestionPage question(String pack, String question, @RestQuery String page, @RestQuery String done) {
        return new QuestionPages.QuestionPage(desk.question(pack, question, null, Ask.opening(Written.number(page, 1), done), NewQuestionResource.UNTRIED));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(String pack, String question, MultivaluedMap<String, String> posted) {
        var ask = Ask.of(posted);
        var written = ask.turn(Written.of(kind(posted.getFirst("kind")), posted));
        var outcome = ask.step().map(step -> authoring.take(pack, question, written, step, ask.seen())).orElse(NewQuestionResource.UNTRIED);
        return ask.step().isPresent() && outcome.isDone()
                ? Response.seeOther(URI.create(QuestionRights.page(pack, question) + "?done=" + ask.deed())).build()
                : Response.status(outcome.isDone() ? 200 : outcome.stale() ? 409 : 422).entity(new QuestionPages.QuestionPage(desk.question(pack, question, written, ask, outcome))).build();
    }

    private static Kind kind(String name) {
        return Kind.labelled(name == null ? "" : name).orElseThrow(NotFoundException::new);
    }

    /** @param deed such as retire; {@code to} the pack to copy into */
    @POST
    @Path("/deed")
    public QuestionPages.Outcomes act(String pack, String question, @RestForm("do") String deed, @RestForm String to, @RestForm String reason) {
        var said = reason == null ? "" : Written.line(reason);
        var told = deeds.perform(pack, question, Deed.named(deed == null ? "" : deed).orElseThrow(NotFoundException::new), to == null ? "" : to.strip(),
                said.substring(0, Math.min(LONGEST_REASON, said.length())));
        return new QuestionPages.Outcomes("What came of it", List.of(told), "/desk/questions?pack=" + pack);
    }
}
