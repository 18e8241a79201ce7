package org.briefingroom.correction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** The facts of which learners reported something. */
@Path("/desk/reports")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ReportListResource {

    @Inject
    ReportDesk desk;

    @GET
    public ReportPages.ReportList list(@RestQuery String page) {
        return desk.list(AmendmentResource.page(page));
    }
}
