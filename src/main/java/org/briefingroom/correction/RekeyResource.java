package org.briefingroom.correction;

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
import java.util.UUID;
import org.briefingroom.authoring.questions.Rewriting.Rewritten;
import org.briefingroom.correction.AmendmentDesk.Returned;

/** How one question is asked once a correction is confirmed. */
@Path("/desk/packs/{pack}/amendments/{amendment}/questions/{question}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class RekeyResource {

    @Inject
    AmendmentDesk desk;
    @Inject
    Rekeying rekeying;

    @GET
    public CorrectionPages.Rekey question(String pack, UUID amendment, String question) {
        return page(pack, amendment, question, rekeying.form(desk.demand(pack, amendment), question, action(pack, amendment, question)), false);
    }

    /** With {@code do}: keep, suspend, or a turn of the form. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(String pack, UUID amendment, String question, MultivaluedMap<String, String> posted) {
        var of = desk.demand(pack, amendment);
        var deed = posted.getFirst("do");
        if ("suspend".equals(deed)) {
            rekeying.suspend(of, question);
            return back(pack, amendment);
        }
        boolean keeps = "keep".equals(deed);
        var rewritten = rekeying.take(of, question, posted, action(pack, amendment, question), keeps);
        return keeps && rewritten.question() != null ? back(pack, amendment)
                : Response.status(keeps ? 422 : 200).entity(page(pack, amendment, question, rewritten, keeps)).build();
    }

    private CorrectionPages.Rekey page(String pack, UUID amendment, String question, Rewritten rewritten, boolean told) {
        return new CorrectionPages.Rekey(desk.view(pack, amendment, null, null, Returned.NOTHING), question, rewritten, told);
    }

    private static String action(String pack, UUID amendment, String question) {
        return "/desk/packs/" + pack + "/amendments/" + amendment + "/questions/" + question;
    }

    private static Response back(String pack, UUID amendment) {
        return Response.seeOther(URI.create("/desk/packs/" + pack + "/amendments/" + amendment)).build();
    }
}
