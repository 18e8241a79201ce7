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
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.authoring.questions.Deeds.Deed;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Once;
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
    @Inject
    Once once;

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

    /** A deed such as to retire it, or to copy it into another pack. */
    @POST
    @Path("/deed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(String pack, String question, MultivaluedMap<String, String> posted) {
        var deed = Deed.named(typed(posted, "do")).orElseThrow(NotFoundException::new);
        var made = once.make(posted, () -> deeds.perform(pack, question, deed, typed(posted, "to").strip(), StringUtils.left(Written.line(typed(posted, "reason")), LONGEST_REASON)),
                told -> told.done() ? told.link() : null);
        return made.outcome() == null ? made.redirect()
                : Response.ok(new QuestionPages.Outcomes("What came of it", List.of(made.outcome()), "/desk/questions?pack=" + pack)).build();
    }

    private static String typed(MultivaluedMap<String, String> posted, String field) {
        return Optional.ofNullable(posted.getFirst(field)).orElse("");
    }
}
