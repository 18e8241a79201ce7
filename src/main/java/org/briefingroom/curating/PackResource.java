package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.fact.PackBook;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;

/** A pack on the desk: how far it has come, and what it says of itself. */
@Path("/desk/packs/{pack}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class PackResource {

    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    PackSteps steps;
    @Inject
    Caller caller;

    @GET
    public PackPages.PackHome home(String pack) {
        var line = line(pack);
        var counts = steps.counts(pack, caller.id());
        return new PackPages.PackHome(line, PackSteps.steps(pack, counts), counts.review(), caller.mayChange(line.owner()), line.owner() == null);
    }

    @GET
    @Path("/about")
    public PackPages.PackAbout about(String pack) {
        var kept = book.head(pack);
        return about(pack, PackForm.of(kept.head(), kept.base()), new Findings(), null);
    }

    @POST
    @Path("/about")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String pack, MultivaluedMap<String, String> posted) {
        var form = PackForm.of(posted);
        var kept = book.head(pack);
        var source = kept.head().source();
        var findings = form.findings(source.lastPassage());
        if (!findings.isEmpty()) {
            return Response.status(422).entity(about(pack, form, findings, null)).build();
        }
        if (!book.change(pack, form.head(source.firstPassage()), form.base())) {
            return Response.status(409).entity(about(pack, form, findings, PackForm.of(kept.head(), kept.base()))).build();
        }
        return Response.seeOther(URI.create("/desk/packs/" + pack)).build();
    }

    private PackPages.PackAbout about(String pack, PackForm form, Findings findings, PackForm stale) {
        var line = line(pack);
        return new PackPages.PackAbout(line, form, findings, stale, caller.mayChange(line.owner()) && line.owner() != null, line.owner() == null);
    }

    private Packs.PackLine line(String pack) {
        return packs.line(pack).orElseThrow(NotFoundException::new);
    }
}
