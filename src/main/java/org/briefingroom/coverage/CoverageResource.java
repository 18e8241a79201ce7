package org.briefingroom.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What of a pack is used, as a page and as a document. For instructors: it counts what learners answered. */
@Path("/desk/packs/{pack}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class CoverageResource {

    @Inject
    Coverage coverage;

    @GET
    @Path("/coverage")
    @Produces(MediaType.TEXT_HTML)
    public CoveragePages.Pack page(String pack) {
        return new CoveragePages.Pack(coverage.of(pack));
    }

    @GET
    @Path("/coverage.json")
    @Produces(MediaType.APPLICATION_JSON)
    public CoverageView document(String pack) {
        return coverage.of(pack);
    }
}
