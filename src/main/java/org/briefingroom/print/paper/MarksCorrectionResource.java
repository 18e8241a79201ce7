package org.briefingroom.print.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.briefingroom.print.edition.Editions.QuizEdition;

/** Where the marks of a paper that is in are corrected or withdrawn. */
@Path("/desk/editions/{code}/marks/{paper}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class MarksCorrectionResource {

    @Inject
    PaperDesk desk;
    @Inject
    MarkCorrections corrections;
    @Inject
    MarkDesk marks;

    @GET
    public PaperPages.MarksCorrection paper(String code, String paper) {
        return new PaperPages.MarksCorrection(marks.correction(desk.edition(code), id(paper), null, List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(String code, String paper, MultivaluedMap<String, String> posted) {
        var edition = desk.edition(code);
        var before = marks.correction(edition, id(paper), null, List.of());
        posted.putSingle("name-0", before.name());
        var typed = TypedPaper.rows(posted, 1, MarkDesk.questions(edition)).get(0);
        var outcome = corrections.correct(edition, id(paper), typed);
        return outcome.problems().isEmpty() ? back(edition)
                : Response.status(422).entity(new PaperPages.MarksCorrection(marks.correction(edition, id(paper), typed, outcome.problems()))).build();
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(String code, String paper) {
        var edition = desk.edition(code);
        corrections.withdraw(edition, id(paper));
        return back(edition);
    }

    private static UUID id(String paper) {
        try {
            return UUID.fromString(paper);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static Response back(QuizEdition edition) {
        return Response.seeOther(URI.create("/desk/editions/" + edition.code() + "/marks#in")).build();
    }
}
