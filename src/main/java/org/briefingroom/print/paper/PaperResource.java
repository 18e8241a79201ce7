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
import org.briefingroom.web.Once;

/** How a quiz is wanted on paper. */
@Path("/desk/quizzes/paper/{slug}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class PaperResource {

    @Inject
    PaperDesk desk;
    @Inject
    Once once;

    @GET
    public PaperPages.PaperOptions options(String slug) {
        return desk.options(slug);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(String slug, MultivaluedMap<String, String> posted) {
        return once.make(posted, () -> desk.make(slug, posted.getFirst("forms"), posted.getFirst("paper"), posted.getFirst("print")), code -> "/desk/editions/" + code).redirect();
    }
}
