package org.briefingroom.briefing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The briefing of a pack. */
@Path("/briefings/{pack}")
@Produces(MediaType.TEXT_HTML)
public class BriefingResource {

    @Inject
    Briefings briefings;

    @GET
    public BriefingPages.Read read(String pack) {
        return new BriefingPages.Read(briefings.read(pack));
    }
}
