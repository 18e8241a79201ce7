package org.briefingroom.quiz;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.briefingroom.people.Visitor;
import org.briefingroom.question.kinds.Form;
import org.briefingroom.question.kinds.Unreadable;
import org.briefingroom.schedule.Certainty;

/** The answer to one question: given once. */
@Path("/attempts/{attempt}/questions/{position}/answer")
@Produces(MediaType.TEXT_HTML)
public class AnswerResource {

    @Inject
    Examiner examiner;
    @Inject
    AttemptReader reader;
    @Inject
    Visitor visitor;

    /** Null where nothing was said, or nothing that can be said. */
    private static Certainty certainty(String said) {
        return Arrays.stream(Certainty.values()).filter(each -> each.name().equals(said)).findFirst().orElse(null);
    }

    /** Takes an answer, or with the field {@code skip} none, and shows the question as it stands then. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(UUID attempt, int position, MultivaluedMap<String, String> posted) {
        var form = new Form(posted);
        try {
            var taken = examiner.answer(attempt, visitor.tokenHash(), position, form, posted.containsKey("skip"), certainty(posted.getFirst("certainty")));
            var page = "/attempts/" + attempt + "/questions/" + position;
            return Response.seeOther(URI.create(taken == Examiner.Taken.KEPT ? page : page + "?again=yes")).build();
        } catch (AttemptOver over) {
            if (reader.isAnswered(attempt, visitor.tokenHash(), position)) {
                return Response.seeOther(URI.create("/attempts/" + attempt + "/questions/" + position + "?again=yes")).build();
            }
            throw Refusals.over(attempt);
        } catch (Unreadable problem) {
            return Response.status(422).entity(reader.mend(attempt, visitor.tokenHash(), position, form, problem)).build();
        }
    }
}
