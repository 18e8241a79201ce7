package org.briefingroom.briefing.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Set;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The briefing of a pack, to be arranged and put on the shelf. */
@Path("/desk/packs/{pack}/briefing")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class BriefingDeskResource {
    /** What is done with facts that stand in no section, at the end of the page. */
    private static final Set<String> ADDING = Set.of("pick", "add", "find");
    private static final Set<String> ON_A_LINE = Set.of("up", "down");
    private static final Set<String> ON_A_SECTION = Set.of("section-up", "section-down");

    @Inject
    Arranging arranging;
    @Inject
    ArrangingLayout layout;
    @Inject
    Shelving shelving;

    @GET
    public ArrangingPages.Arrange read(String pack, @RestQuery String q, @RestQuery Integer page) {
        return new ArrangingPages.Arrange(layout.view(pack, q, page, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(String pack, MultivaluedMap<String, String> posted) {
        var outcome = arranging.arrange(pack, posted);
        var form = outcome.form();
        if (!outcome.isKept()) {
            return Response.status(outcome.stale() ? 409 : 422).entity(new ArrangingPages.Arrange(layout.view(pack, form.words(), 1, outcome))).build();
        }
        var page = UriBuilder.fromPath(Arranging.page(pack)).fragment(place(form));
        return Response.seeOther(form.words().isEmpty() ? page.build() : page.queryParam("q", "{q}").build(form.words())).build();
    }

    /** Where on the page somebody goes on. */
    private static String place(ArrangingForm form) {
        return ADDING.contains(form.verb()) ? "add" : ON_A_LINE.contains(form.verb()) ? "line-" + form.object()
                : ON_A_SECTION.contains(form.verb()) ? "section-" + Math.max(1, form.section() + (form.verb().endsWith("up") ? 0 : 2)) : "sections";
    }

    /** @param shown whether learners are to see it from now on */
    @POST
    @Path("/shelf")
    public Response shelve(String pack, @RestForm boolean shown) {
        if (shown) {
            shelving.putOn(pack);
        } else {
            shelving.takeOff(pack);
        }
        return Response.seeOther(URI.create(Arranging.page(pack))).build();
    }

    /** What the file has: only of a pack of the house. */
    @GET
    @Path("/file")
    public ArrangingPages.OfFile ofFile(String pack) {
        arranging.house(pack);
        return new ArrangingPages.OfFile(layout.ofFile(pack));
    }

    @POST
    @Path("/file")
    public Response takeFiles(String pack, @RestForm int base) {
        if (!arranging.takeFiles(pack, base)) {
            throw new Refusal(Response.Status.CONFLICT, "The briefing was changed meanwhile", "Somebody arranged it otherwise, or took the file’s order, since you looked. Nothing was overwritten. Look at it again, and decide.",
                    Arranging.page(pack) + "/file", "Look again");
        }
        return Response.seeOther(URI.create(Arranging.page(pack))).build();
    }
}
