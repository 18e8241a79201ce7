package org.briefingroom.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefingroom.web.Identifier;
import org.jboss.resteasy.reactive.RestQuery;

/** Who did what. */
@Path("/desk/log")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class LogResource {

    @Inject
    LogBook book;

    @GET
    public LogPages.Log log(@RestQuery String act, @RestQuery String person, @RestQuery String page) {
        return new LogPages.Log(book.view(act, person, Identifier.page(page)));
    }
}
