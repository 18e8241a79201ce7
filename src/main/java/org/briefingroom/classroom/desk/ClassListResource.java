package org.briefingroom.classroom.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.ZoneId;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Once;
import org.briefingroom.web.Paging;
import org.briefingroom.web.Typed;
import org.briefingroom.web.Zones;
import org.jboss.resteasy.reactive.RestQuery;

/** The classes of whoever teaches, and how to begin one. */
@Path("/desk/classes")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ClassListResource {
    private static final int A_PAGE = 25;

    @Inject
    Classrooms classrooms;
    @Inject
    Caller caller;
    @Inject
    Once once;
    @Inject
    Clock clock;

    @GET
    public DeskPages.ClassList list(@RestQuery String page) {
        return page(page, "", Zones.usual(clock.getZone()), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> posted) {
        var name = Typed.line(posted.getFirst("name"));
        var zone = Typed.line(posted.getFirst("zone"));
        var problem = problem(name, zone);
        return problem.isEmpty() ? once.make(posted, () -> classrooms.make(name, ZoneId.of(zone)), made -> "/desk/classes/" + made).redirect()
                : Response.status(422).entity(page(null, name, zone, problem)).build();
    }

    /** What is wrong with a name or a zone of a class; empty when nothing is. */
    static String problem(String name, String zone) {
        if (name.isEmpty()) {
            return "Please give the class a name, such as 10b or Wednesday evening.";
        }
        if (name.length() > Classroom.LONGEST_NAME) {
            return "Please shorten the name to " + Classroom.LONGEST_NAME + " characters.";
        }
        return Zones.ALL.contains(zone) ? "" : "Please choose a time zone from the list.";
    }

    private DeskPages.ClassList page(String page, String name, String zone, String problem) {
        var paging = Paging.of(Identifier.page(page), A_PAGE, classrooms.count(), "/desk/classes");
        return new DeskPages.ClassList(classrooms.listed(paging.offset(), A_PAGE), paging, caller.isAdministrator(), name, zone, Zones.ALL, problem);
    }
}
