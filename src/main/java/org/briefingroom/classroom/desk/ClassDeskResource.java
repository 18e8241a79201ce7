package org.briefingroom.classroom.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import org.briefingroom.classroom.Assignments;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.Members;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Paging;
import org.briefingroom.web.PublicAddress;
import org.briefingroom.web.QrCode;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One class: its code, what it is to do, and who is in it. */
@Path("/desk/classes/{classroom}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ClassDeskResource {
    private static final int A_PAGE = 100;
    private static final int MOST_NAMED = 5;

    @Inject
    Classrooms classrooms;
    @Inject
    Assignments assignments;
    @Inject
    Members members;
    @Inject
    PublicAddress address;
    @Context
    UriInfo uri;

    @GET
    public DeskPages.ClassHome home(String classroom, @RestQuery String page, @RestQuery String q, @RestQuery String done) {
        return page(classrooms.demand(classroom), page, SoughtName.of(q), "settings".equals(done) ? "The settings are kept." : "gone".equals(done) ? "That name is gone from the list." : "", "", "");
    }

    @GET
    @Path("/code")
    public DeskPages.Beamer code(String classroom) {
        var found = classrooms.demand(classroom);
        return new DeskPages.Beamer(found, outside("/join").replaceFirst("^https?://", ""));
    }

    @GET
    @Path("/qr.svg")
    @Produces({"image/svg+xml", MediaType.TEXT_HTML})
    public Response qr(String classroom) {
        return Response.ok(QrCode.of(outside("/join/" + classrooms.demand(classroom).code())).svg(), "image/svg+xml").build();
    }

    /** Where nobody has said how the house is called, as whoever teaches has just called it: only they see it, and the room before them. */
    private String outside(String path) {
        return address.said().map(house -> house + path).orElseGet(() -> uri.getBaseUri().resolve(path).toString());
    }

    @POST
    @Path("/roster")
    public Response expect(String classroom, @RestForm String names) {
        var found = classrooms.demand(classroom);
        var list = NameList.of(names);
        var problem = list.names().isEmpty() && list.problems().isEmpty() ? "Please write at least one name." : list.problem();
        if (!problem.isEmpty()) {
            return Response.status(422).entity(page(found, null, SoughtName.of(null), "", names == null ? "" : names, problem)).build();
        }
        var added = members.expect(found, list.names());
        var known = new ArrayList<>(list.names());
        known.removeAll(added);
        var note = added.size() + (added.size() == 1 ? " name is" : " names are") + " on the list now." + (known.isEmpty() ? "" : " In the class already: "
                + String.join(", ", known.stream().limit(MOST_NAMED).toList()) + (known.size() > MOST_NAMED ? " and others" : "") + ". If that is somebody else, add a letter or a surname.");
        return Response.ok(page(found, null, SoughtName.of(null), note, "", "")).build();
    }

    @POST
    @Path("/deletion")
    public Response delete(String classroom) {
        classrooms.delete(classrooms.demand(classroom));
        return Response.seeOther(URI.create("/desk/classes")).build();
    }

    private DeskPages.ClassHome page(Classroom classroom, String page, SoughtName sought, String note, String names, String problem) {
        int asked = Identifier.page(page) == null ? 1 : Math.max(1, Identifier.page(page));
        var shown = members.page(classroom, sought, (asked - 1) * A_PAGE, A_PAGE);
        var paging = Paging.of(asked, A_PAGE, shown.found(), sought.in(classroom.address()));
        var last = paging.page() == asked ? shown : members.page(classroom, sought, paging.offset(), A_PAGE);
        return new DeskPages.ClassHome(classroom, address.link("/join/" + classroom.code()), assignments.of(classroom), last, paging, sought, note, names, problem);
    }
}
