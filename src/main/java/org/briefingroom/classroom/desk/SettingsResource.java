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
import java.time.ZoneId;
import java.util.List;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.Joining;
import org.briefingroom.web.Typed;
import org.briefingroom.web.Zones;
import org.jboss.resteasy.reactive.RestForm;

/** What a class is called, by whose clock it goes, and who may join it. */
@Path("/desk/classes/{classroom}/settings")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class SettingsResource {

    @Inject
    Classrooms classrooms;

    @GET
    public DeskPages.Settings settings(String classroom) {
        var found = classrooms.demand(classroom);
        return new DeskPages.Settings(found, found.name(), found.zone().getId(), found.joining().word(), List.of(Joining.values()), Zones.ALL, "");
    }

    @POST
    public Response keep(String classroom, @RestForm String name, @RestForm String zone, @RestForm String joining) {
        var found = classrooms.demand(classroom);
        var called = Typed.line(name);
        var there = Typed.line(zone);
        var who = Joining.named(joining);
        var problem = ClassListResource.problem(called, there).isEmpty() && who.isEmpty() ? "Please choose who may join." : ClassListResource.problem(called, there);
        if (!problem.isEmpty()) {
            return Response.status(422).entity(new DeskPages.Settings(found, called, there, who.orElse(found.joining()).word(), List.of(Joining.values()), Zones.ALL, problem)).build();
        }
        classrooms.change(found, called, ZoneId.of(there), who.get());
        return Response.seeOther(URI.create(found.address() + "?done=settings")).build();
    }
}
