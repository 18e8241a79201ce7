package org.briefingroom.quiz;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.briefingroom.people.Visitor;
import org.jboss.resteasy.reactive.RestQuery;

/** An attempt, its questions, its end and its result. */
@Path("/attempts/{attempt}")
@Produces(MediaType.TEXT_HTML)
public class AttemptResource {

    @Inject
    Examiner examiner;
    @Inject
    AttemptReader reader;
    @Inject
    Settlements settlements;
    @Inject
    Visitor visitor;

    /** Goes on where the learner left, or to the result. */
    @GET
    public Response goOn(UUID attempt) {
        int next = reader.next(attempt, visitor.tokenHash());
        return Response.seeOther(URI.create("/attempts/" + attempt + (next == 0 ? "/result" : "/questions/" + next))).build();
    }

    /** @param again present when an answer was sent that had been taken before */
    @GET
    @Path("/questions/{position}")
    public TemplateInstance question(UUID attempt, int position, @RestQuery String again) {
        return reader.question(attempt, visitor.tokenHash(), position, again != null);
    }

    @GET
    @Path("/result")
    public TemplateInstance result(UUID attempt) {
        return new AttemptPages.Result(settlements.result(attempt, visitor.tokenHash()));
    }

    @POST
    @Path("/completion")
    public Response finish(UUID attempt) {
        examiner.finish(attempt, visitor.tokenHash());
        return Response.seeOther(URI.create("/attempts/" + attempt + "/result")).build();
    }

    @POST
    @Path("/practice")
    public Response practise(UUID attempt) {
        return Response.seeOther(URI.create("/attempts/" + examiner.practise(attempt, visitor.tokenHash()) + "/questions/1")).build();
    }
}
