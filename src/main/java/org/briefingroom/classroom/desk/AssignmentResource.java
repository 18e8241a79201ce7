package org.briefingroom.classroom.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.briefingroom.classroom.Assignments;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.desk.DeskPages.SetLine;
import org.briefingroom.web.Identifier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What a class is to do, and until when. */
@Path("/desk/classes/{classroom}/assignments")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class AssignmentResource {

    @Inject
    Classrooms classrooms;
    @Inject
    Assignments assignments;
    @Inject
    Choices choices;
    @Inject
    Clock clock;

    @GET
    public DeskPages.SetWork form(String classroom, @RestQuery String done) {
        return page(classrooms.demand(classroom), SetForm.EMPTY, "", "set".equals(done) ? "It is set: the class finds it on its page." : "dropped".equals(done) ? "It is taken off. What was answered stays with the learners." : "");
    }

    @POST
    public Response set(String classroom, @RestForm String what, @RestForm String opens, @RestForm String closes) {
        var found = classrooms.demand(classroom);
        var form = SetForm.typed(what, opens, closes);
        var problem = choices.offer(form.what()) ? form.problem() : "Please choose a quiz or a briefing from the list.";
        if (!problem.isEmpty()) {
            return Response.status(422).entity(page(found, form, problem, "")).build();
        }
        assignments.set(found, form.quiz().orElse(null), form.briefing().orElse(null), form.from(), form.until());
        return Response.seeOther(URI.create(found.address() + "/assignments?done=set")).build();
    }

    @POST
    @Path("/{assignment}/removal")
    public Response drop(String classroom, String assignment) {
        var found = classrooms.demand(classroom);
        assignments.drop(found, Identifier.of(assignment));
        return Response.seeOther(URI.create(found.address() + "/assignments?done=dropped")).build();
    }

    private DeskPages.SetWork page(Classroom classroom, SetForm form, String problem, String note) {
        var set = assignments.of(classroom).stream().map(each -> new SetLine(each, each.quizWhen(clock.instant()))).toList();
        return new DeskPages.SetWork(classroom, set, choices.quizzes(), choices.briefings(), form, problem, note);
    }
}
