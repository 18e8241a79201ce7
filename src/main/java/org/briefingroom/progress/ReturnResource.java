package org.briefingroom.progress;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Token;
import org.briefingroom.people.Visitor;
import org.briefingroom.web.Refusal;

/** The way back for a learner on another device. */
@Path("/return/{token}")
@Produces(MediaType.TEXT_HTML)
public class ReturnResource {

    @Inject
    Visitor visitor;
    @Inject
    Learners learners;

    @GET
    public ProgressPages.Return ask(String token) {
        return new ProgressPages.Return(learner(token).name(), token);
    }

    @POST
    public Response comeBack(String token) {
        learner(token);
        return Response.seeOther(URI.create("/me")).cookie(visitor.remember(new Token(token))).build();
    }

    private Learners.Known learner(String token) {
        return learners.holding(new Token(token)).orElseThrow(() -> new Refusal(Response.Status.NOT_FOUND, "That return link leads nowhere",
                "It may be cut short. Copy the whole link from the page “My progress” on the device where you took a quiz.", "/", "To the shelf"));
    }
}
