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
import org.jboss.resteasy.reactive.RestQuery;

/** Where the answers of papers are typed in. */
@Path("/desk/editions/{code}/marks")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class MarksResource {

    @Inject
    PaperDesk desk;
    @Inject
    Marking marking;
    @Inject
    MarkDesk marks;

    /** @param kept how many papers were kept just now */
    @GET
    public PaperPages.Marks grid(String code, @RestQuery String kept) {
        return new PaperPages.Marks(marks.view(desk.edition(code), null, List.of(), kept != null && kept.matches("\\d{1,3}") ? Integer.valueOf(kept) : null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(String code, MultivaluedMap<String, String> posted) {
        var edition = desk.edition(code);
        int questions = MarkDesk.questions(edition);
        var papers = TypedPaper.rows(posted, MarkDesk.rows(questions), questions);
        var outcome = marking.take(edition, papers);
        return outcome.problems().isEmpty()
                ? Response.seeOther(URI.create("/desk/editions/" + edition.code() + "/marks?kept=" + outcome.kept())).build()
                : Response.status(422).entity(new PaperPages.Marks(marks.view(edition, papers, outcome.problems(), null))).build();
    }
}
