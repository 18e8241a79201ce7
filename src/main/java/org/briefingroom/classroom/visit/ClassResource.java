package org.briefingroom.classroom.visit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Enrolment;
import org.briefingroom.classroom.Member;
import org.briefingroom.classroom.Members;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.Sittings;
import org.briefingroom.web.PublicAddress;

/** The home of a class, for those who are in it. */
@Path("/classes/{room}")
@Produces(MediaType.TEXT_HTML)
public class ClassResource {

    @Inject
    Doorway doorway;
    @Inject
    Members members;
    @Inject
    Enrolment enrolment;
    @Inject
    Tasks tasks;
    @Inject
    Sittings sittings;
    @Inject
    Visitor visitor;
    @Inject
    PublicAddress address;

    @GET
    public Response home(String room) {
        var classroom = doorway.demand(room);
        visitor.learner().ifPresent(learner -> sittings.endOverdue(learner.id()));
        return member(classroom).map(member -> Response.ok(new VisitPages.Home(tasks.view(classroom, member))).build()).orElseGet(() -> toTheDoor(classroom));
    }

    /** A new PIN in place of the one before, for whoever lost it and still has a device. */
    @POST
    @Path("/pin")
    public Response newPin(String room) {
        var classroom = doorway.demand(room);
        return member(classroom).map(member -> waysBack(classroom, member)).orElseGet(() -> toTheDoor(classroom));
    }

    private Response waysBack(Classroom classroom, Member member) {
        var pin = members.newPin(member);
        // A device that came in by the old PIN is let in anew here: it is the one that asked.
        boolean isFirst = visitor.learner().isPresent();
        var page = new VisitPages.WaysBack(classroom, member.name(), pin.spoken(), isFirst ? address.link("/return/" + visitor.token().orElseThrow().value()) : "", member.hasAccount(), false);
        var response = Response.status(Response.Status.CREATED).entity(page);
        return isFirst ? response.build() : response.cookie(visitor.remember(enrolment.comeBack(member))).build();
    }

    private Optional<Member> member(Classroom classroom) {
        return visitor.learner().flatMap(learner -> members.being(classroom, learner.id())).filter(member -> !member.isRemoved());
    }

    private static Response toTheDoor(Classroom classroom) {
        return Response.seeOther(URI.create("/join/" + classroom.code())).build();
    }
}
