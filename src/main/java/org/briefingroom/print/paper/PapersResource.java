package org.briefingroom.print.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefingroom.print.Printed;
import org.briefingroom.print.edition.EditionCode;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of one edition, for whoever made it. */
@Path("/desk/editions/{code}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class PapersResource {
    private static final String PDF = "application/pdf";

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

    /** @param form a letter; null for all forms, as in what follows */
    @GET
    @Path("/questions.pdf")
    @Produces({PDF, MediaType.TEXT_HTML})
    public Response questions(String code, @RestQuery String form) {
        var edition = desk.edition(code);
        return file(printing.questions(edition, form), edition.code(), "questions", form);
    }

    @GET
    @Path("/answers.pdf")
    @Produces({PDF, MediaType.TEXT_HTML})
    public Response answers(String code, @RestQuery String form) {
        var edition = desk.edition(code);
        return file(printing.answers(edition, form), edition.code(), "answers", form);
    }

    @GET
    @Path("/key.pdf")
    @Produces({PDF, MediaType.TEXT_HTML})
    public Response key(String code, @RestQuery String form) {
        var edition = desk.edition(code);
        return file(printing.key(edition, form), edition.code(), "key", form);
    }

    private static Response file(Printed printed, EditionCode code, String what, String form) {
        return Response.ok(printed.bytes(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + code.spoken() + "-" + what + (form == null ? "" : "-" + form) + ".pdf\"").build();
    }
}
