package org.briefingroom.briefing;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefingroom.fact.CorrectionNotes;
import org.briefingroom.people.Caller;

/** The briefing of a pack. */
@Path("/briefings/{pack}")
@Produces(MediaType.TEXT_HTML)
public class BriefingResource {

    @Inject
    Briefings briefings;
    @Inject
    CorrectionNotes corrections;
    @Inject
    Caller caller;

    @GET
    public BriefingPages.Read read(String pack) {
        var view = briefings.read(pack);
        if (!view.pack().shown() && !caller.mayRead(view.pack().owner())) {
            throw new NotFoundException();
        }
        return new BriefingPages.Read(view, corrections.latestIn(pack));
    }
}
