package org.briefingroom.curating;

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
import java.net.URI;

/** The text of a source, for whoever pasted it and for nobody else. */
@Path("/desk/packs/{pack}/text")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class TextResource {

    @Inject
    TextDesk desk;

    @GET
    public CuratingPages.Text text(String pack) {
        return desk.page(pack, null, new Findings(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(String pack, MultivaluedMap<String, String> posted) {
        var form = TextForm.of(posted);
        var findings = form.findings();
        if (!findings.isEmpty()) {
            return Response.status(422).entity(desk.page(pack, form, findings, false)).build();
        }
        return desk.paste(pack, form) ? here(pack) : Response.status(409).entity(desk.page(pack, form, findings, true)).build();
    }

    @POST
    @Path("/deletion")
    public Response delete(String pack) {
        desk.delete(pack);
        return here(pack);
    }

    private static Response here(String pack) {
        return Response.seeOther(URI.create("/desk/packs/" + pack + "/text")).build();
    }
}
