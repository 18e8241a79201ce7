package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.briefingroom.fact.PackBook;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Once;

/** Where a pack is begun. */
@Path("/desk/packs/new")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NewPackResource {

    @Inject
    PackBook book;
    @Inject
    Caller caller;
    @Inject
    Once once;

    @GET
    public PackPages.NewPack form() {
        return new PackPages.NewPack(PackForm.of(new MultivaluedHashMap<>()), new Findings());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> posted) {
        var form = PackForm.of(posted);
        var findings = form.findings(1);
        return findings.isEmpty() ? once.make(posted, () -> book.begin(form.head(1), caller.id()), pack -> "/desk/packs/" + pack).redirect()
                : Response.status(422).entity(new PackPages.NewPack(form, findings)).build();
    }
}
