package org.briefingroom.print.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** How a quiz is wanted on paper. */
@Path("/desk/quizzes/paper/{slug}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class PaperResource {

    @Inject
    PaperDesk desk;

    @GET
    public PaperPages.PaperOptions options(String slug) {
        return desk.options(slug);
    }

    @POST
    public Response make(String slug, @RestForm String forms, @RestForm String paper, @RestForm String print) {
        return Response.seeOther(URI.create("/desk/editions/" + desk.make(slug, forms, paper, print))).build();
    }
}
