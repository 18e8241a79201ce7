package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefingroom.fact.PackRows;
import org.briefingroom.people.Caller;
import org.jboss.resteasy.reactive.RestQuery;

/** The packs that the caller may read. */
@Path("/desk/packs")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class PackListResource {

    @Inject
    PackRows rows;
    @Inject
    Caller caller;

    @GET
    public PackPages.PackList list(@RestQuery String page) {
        return new PackPages.PackList(rows.page(caller.id(), caller.isEditor(), page != null && page.matches("\\d{1,5}") ? Integer.valueOf(page) : null), caller.isEditor());
    }
}
