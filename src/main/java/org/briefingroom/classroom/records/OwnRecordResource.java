package org.briefingroom.classroom.records;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.jboss.resteasy.reactive.RestForm;

/** What the house holds of whoever looks: to read, to take away, and to have erased. */
@Path("/me/record")
@Produces(MediaType.TEXT_HTML)
public class OwnRecordResource {

    @Inject
    Records records;
    @Inject
    Visitor visitor;

    @GET
    public TemplateInstance read() {
        return visitor.learner().<TemplateInstance>map(learner -> page(learner, "")).orElseGet(RecordPages.NothingHeld::new);
    }

    @GET
    @Path("/file")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response takeAway() {
        var learner = visitor.learner().orElseThrow(NotFoundException::new);
        return Response.ok(records.whole(learner.id(), learner.name()), MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-record.json\"").build();
    }

    /** @param sure “yes” when the box is ticked */
    @POST
    @Path("/erasure")
    public Response erase(@RestForm String sure) {
        var learner = visitor.learner();
        if (learner.isEmpty()) {
            return Response.seeOther(URI.create("/me/record")).build();
        }
        if (!"yes".equals(sure)) {
            return Response.status(422).entity(page(learner.get(), "Please tick the box first: what is erased cannot be brought back.")).build();
        }
        records.erase(learner.get().id());
        return Response.ok(new RecordPages.Erased("/", "To the shelf")).cookie(visitor.forget()).build();
    }

    private RecordPages.LearnerRecord page(Learners.Known learner, String problem) {
        return new RecordPages.LearnerRecord(records.whole(learner.id(), learner.name()), "/me/record", "/me", "My progress", true, problem);
    }
}
