package org.briefingroom.print.handout;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.results.Reteaching;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** A handout of just those facts that a class is to be taught again. */
@Path("/desk/classes/{classroom}/reteach.pdf")
@RolesAllowed({"instructor", "editor", "administrator"})
public class ReteachResource {
    private static final int MOST = 60;

    @Inject
    Classrooms classrooms;
    @Inject
    Reteaching reteaching;
    @Inject
    Excerpts excerpts;
    @Inject
    HandoutEditions editions;

    /** @param fact ids of facts that a quiz of the class rests on */
    @GET
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response pdf(String classroom, @RestQuery List<String> fact, @RestQuery String paper, @RestQuery String print) {
        var room = classrooms.demand(classroom);
        var asked = fact.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).distinct().limit(MOST).toList();
        var facts = reteaching.facts(room, asked);
        var choice = HandoutChoice.of(null, paper, print).filter(valid -> !facts.isEmpty()).orElseThrow(() -> nothing(room));
        return Response.ok(editions.pdf(excerpts.of(facts), choice), "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"to-look-at-again.pdf\"").build();
    }

    private static Refusal nothing(Classroom classroom) {
        return new Refusal(Status.BAD_REQUEST, "There is nothing to print", "Tick at least one fact that the class was asked about, and print again.", classroom.address() + "/results", "To the results");
    }
}
