package org.briefingroom.print.paper;

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
import java.net.URI;
import java.util.List;
import org.briefingroom.web.Once;

/** The papers of a class: ordered here, made in the background, and fetched here. */
@Path("/desk/editions/{code}/class")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ClassSetResource {

    @Inject
    PaperDesk desk;
    @Inject
    ClassDesk classes;
    @Inject
    Once once;

    @GET
    public PaperPages.ClassRoll roll(String code) {
        return new PaperPages.ClassRoll(classes.roll(desk.edition(code), "", true, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(String code, MultivaluedMap<String, String> posted) {
        var edition = desk.edition(code);
        var typed = posted.getFirst("names");
        boolean withKey = posted.getFirst("key") != null;
        var roll = ClassRoll.read(typed, ClassDesk.most(edition));
        if (!roll.problems().isEmpty()) {
            return Response.status(422).entity(new PaperPages.ClassRoll(classes.roll(edition, typed == null ? "" : typed, withKey, roll.problems()))).build();
        }
        return once.make(posted, () -> classes.order(edition, roll.names(), withKey), set -> path(edition.code().signs()) + "/" + set).redirect();
    }

    @GET
    @Path("/{set}")
    public PaperPages.ClassSet set(String code, String set) {
        return new PaperPages.ClassSet(classes.set(desk.edition(code), set));
    }

    @GET
    @Path("/{set}/papers.pdf")
    @Produces({PaperFile.PDF, MediaType.TEXT_HTML})
    public Response papers(String code, String set) {
        var edition = desk.edition(code);
        return PaperFile.of(classes.pdf(edition, set), edition.code().spoken() + "-class");
    }

    @POST
    @Path("/{set}/cancel")
    public Response cancel(String code, String set) {
        var edition = desk.edition(code);
        classes.cancel(edition, set);
        return Response.seeOther(URI.create(path(edition.code().signs()) + "/" + set)).build();
    }

    private static String path(String signs) {
        return "/desk/editions/" + signs + "/class";
    }
}
