package org.briefingroom.review.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.briefingroom.fact.Packs;
import org.jboss.resteasy.reactive.RestQuery;

/** How well a pack is remembered, by everybody who met a fact of it. It names nobody. */
@Path("/desk/packs/{pack}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class PackMemoryResource {

    /** @param pack its name, and its title */
    @CheckedTemplate(basePath = "review/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackMemory(String pack, String title, MemoryView view) implements TemplateInstance {
    }

    @Inject
    Packs packs;
    @Inject
    MemoryDesk desk;
    @Inject
    Clock clock;

    @GET
    @Path("/memory")
    @Produces(MediaType.TEXT_HTML)
    public PackMemory page(String pack, @RestQuery String by, @RestQuery String sort, @RestQuery String page) {
        var title = packs.line(pack).orElseThrow(NotFoundException::new).title();
        return new PackMemory(pack, title, desk.view(Crowd.of(pack), clock.getZone(), "/desk/packs/" + pack + "/memory", by, sort, page));
    }

    @GET
    @Path("/memory.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(String pack, @RestQuery String by, @RestQuery String sort) {
        var text = desk.csv(Crowd.of(pack), clock.getZone(), by, sort);
        return Response.ok(text, "text/csv; charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pack + "-" + (by == null ? MemoryDesk.TOPICS : by) + ".csv\"").build();
    }
}
