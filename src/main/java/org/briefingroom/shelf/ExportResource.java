package org.briefingroom.shelf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.fact.Snapshots;

/** A pack as a file of {@code seeds/}, to be kept, changed and imported again. Holds no text of the source and nothing withdrawn. */
@Path("/desk/packs/{pack}/export.yaml")
@RolesAllowed({"instructor", "editor", "administrator"})
public class ExportResource {

    @Inject
    Snapshots snapshots;
    @Inject
    Arrangements arrangements;

    @GET
    @Produces("application/yaml; charset=UTF-8")
    @Transactional
    public Response export(String pack) {
        return Response.ok(PackText.of(snapshots.of(pack), arrangements.shown(pack).sections()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pack + ".yaml\"").build();
    }
}
