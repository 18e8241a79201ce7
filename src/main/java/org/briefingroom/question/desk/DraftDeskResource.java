package org.briefingroom.question.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Questions from the facts of a pack: which facts, the drafts on them, and what was not drafted. */
@Path("/desk/packs/{pack}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class DraftDeskResource {

    @Inject
    DraftDesk desk;

    @GET
    @Path("/drafts")
    public DraftPages.Drafts drafts(String pack, @BeanParam DraftChoice choice) {
        return new DraftPages.Drafts(desk.drafts(pack, choice, DraftViews.Retry.NONE));
    }

    @GET
    @Path("/choice")
    public DraftPages.Choice choice(String pack, @BeanParam DraftChoice choice) {
        return new DraftPages.Choice(desk.choice(pack, choice));
    }

    @GET
    @Path("/undrafted")
    public DraftPages.UndraftedList undrafted(String pack, @BeanParam DraftChoice choice) {
        return new DraftPages.UndraftedList(desk.undrafted(pack, choice));
    }
}
