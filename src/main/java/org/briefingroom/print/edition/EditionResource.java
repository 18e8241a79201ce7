package org.briefingroom.print.edition;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.briefingroom.web.CameFrom;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the code on a paper leads: whether the paper still holds. */
@Path("/e")
@Produces(MediaType.TEXT_HTML)
public class EditionResource {
    private static final int LONGEST = 60;

    @Inject
    EditionReader reader;
    @Inject
    EditionGuesses guesses;

    @GET
    public Response type(@RestQuery String code) {
        if (code == null || code.isBlank()) {
            return Response.ok(new EditionPages.TypeCode("", code == null ? "" : TypedCode.read("").problem(), null)).build();
        }
        var read = TypedCode.read(code.substring(0, Math.min(LONGEST, code.length())));
        return read.code().map(found -> Response.seeOther(URI.create("/e/" + found)).build()).orElseGet(() -> mistyped(code, read));
    }

    @GET
    @Path("/{code}")
    public Response edition(String code, @Context HttpServerRequest request) {
        var read = TypedCode.read(code.substring(0, Math.min(LONGEST, code.length())));
        return read.code().map(found -> guesses.open(CameFrom.address(request), () -> reader.view(found))
                        .map(view -> Response.ok(new EditionPages.SincePrinted(view)).build()).orElseGet(() -> page(found.spoken(),
                                "No paper has this code. It is written as codes are, so several letters may be wrong, or it comes from another Briefing Room. Please look at the paper again.", null)))
                .orElseGet(() -> mistyped(code, read));
    }

    @GET
    @Path("/{code}/handout.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response again(String code, @Context HttpServerRequest request) {
        var found = TypedCode.read(code.substring(0, Math.min(LONGEST, code.length()))).code().orElseThrow(NotFoundException::new);
        var pdf = guesses.open(CameFrom.address(request), () -> reader.again(found)).orElseThrow(NotFoundException::new);
        return Response.ok(pdf, "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"edition-" + found.spoken() + ".pdf\"").build();
    }

    private static Response mistyped(String code, TypedCode read) {
        return page(TypedCode.shown(code), read.problem(), read.meant().orElse(null));
    }

    private static Response page(String typed, String problem, EditionCode meant) {
        return Response.status(Status.NOT_FOUND).entity(new EditionPages.TypeCode(typed, problem, meant)).build();
    }
}
