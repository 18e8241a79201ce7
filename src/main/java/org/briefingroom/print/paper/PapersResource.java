package org.briefingroom.print.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of one edition, for whoever made it. */
@Path("/desk/editions/{code}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class PapersResource {

    @Inject
    PaperDesk desk;
    @Inject
    MarkDesk marks;
    @Inject
    PaperPrinting printing;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public PaperPages.Papers papers(String code) {
        return new PaperPages.Papers(desk.papers(code, marks.marked(desk.edition(code))));
    }

    /** @param what questions, answers or key; {@code form} a letter, or null for all forms */
    @GET
    @Path("/{what:questions|answers|key}.pdf")
    @Produces({PaperFile.PDF, MediaType.TEXT_HTML})
    public Response file(String code, String what, @RestQuery String form) {
        var edition = desk.edition(code);
        return PaperFile.of(printing.print(edition, what, form).bytes(), edition.code().spoken() + "-" + what + (form == null ? "" : "-" + form));
    }
}
