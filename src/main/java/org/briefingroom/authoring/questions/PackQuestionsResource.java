package org.briefingroom.authoring.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The questions of a pack: the list of all questions, filtered by it. */
@Path("/desk/packs/{pack}/questions")
@RolesAllowed({"instructor", "editor", "administrator"})
public class PackQuestionsResource {

    @GET
    public Response all(String pack) {
        return Response.seeOther(URI.create("/desk/questions?pack=" + pack)).build();
    }
}
