package org.briefingroom.classroom.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.Member;
import org.briefingroom.classroom.Members;
import org.jboss.resteasy.reactive.RestForm;

/** What a class holds of one of its learners, for whoever teaches it. */
@Path("/desk/classes/{classroom}/members/{member}/record")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class MemberRecordResource {

    @Inject
    Classrooms classrooms;
    @Inject
    Members members;
    @Inject
    Records records;

    @GET
    public RecordPages.LearnerRecord read(String classroom, String member) {
        var room = classrooms.demand(classroom);
        return page(room, come(room, member), "");
    }

    @GET
    @Path("/file")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response takeAway(String classroom, String member) {
        var room = classrooms.demand(classroom);
        var found = come(room, member);
        return Response.ok(records.ofClass(found.learner(), found.name(), room), MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record.json\"").build();
    }

    /** @param sure “yes” when the box is ticked */
    @POST
    @Path("/erasure")
    public Response erase(String classroom, String member, @RestForm String sure) {
        var room = classrooms.demand(classroom);
        var found = come(room, member);
        if (!"yes".equals(sure)) {
            return Response.status(422).entity(page(room, found, "Please tick the box first: what is erased cannot be brought back.")).build();
        }
        records.erase(found.learner(), room);
        return Response.ok(new RecordPages.Erased(room.address(), "To the class")).build();
    }

    private Member come(Classroom classroom, String member) {
        var found = members.demand(classroom, member);
        if (!found.hasCome()) {
            throw new NotFoundException();
        }
        return found;
    }

    private RecordPages.LearnerRecord page(Classroom classroom, Member member, String problem) {
        var way = classroom.address() + "/members/" + member.id();
        return new RecordPages.LearnerRecord(records.ofClass(member.learner(), member.name(), classroom), way + "/record", way, member.name(), false, problem);
    }
}
