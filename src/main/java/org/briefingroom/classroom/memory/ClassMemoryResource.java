package org.briefingroom.classroom.memory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.review.desk.Crowd;
import org.briefingroom.review.desk.MemoryDesk;
import org.briefingroom.review.desk.MemoryView;
import org.jboss.resteasy.reactive.RestQuery;

/** What a class remembers of the packs that it was set: by topic, fact and question, and learner by learner. */
@Path("/desk/classes/{classroom}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class ClassMemoryResource {

    /** @param grid on the tab of learners, and {@code view} on the others; null otherwise */
    @CheckedTemplate(basePath = "classroom/memory", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassMemory(Classroom classroom, MemoryView view, GridView grid) implements TemplateInstance {
    }

    @Inject
    Classrooms classrooms;
    @Inject
    MemoryDesk desk;
    @Inject
    Grid grid;

    /** @param by the tab; {@code topic} whose facts the learners are set against, from the fact numbered {@code from} on */
    @GET
    @Path("/memory")
    @Produces(MediaType.TEXT_HTML)
    public ClassMemory page(String classroom, @RestQuery String by, @RestQuery String sort, @RestQuery String page, @RestQuery String topic, @RestQuery String from) {
        var room = classrooms.demand(classroom);
        return GridView.TAB.equals(by) ? new ClassMemory(room, null, grid.of(room, topic, from, page)) : new ClassMemory(room, desk.view(crowd(room), room.zone(), address(room), by, sort, page), null);
    }

    @GET
    @Path("/memory.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(String classroom, @RestQuery String by, @RestQuery String sort, @RestQuery String topic) {
        var room = classrooms.demand(classroom);
        var text = GridView.TAB.equals(by) ? grid.csv(room, topic) : desk.csv(crowd(room), room.zone(), by, sort);
        return Response.ok(text, "text/csv; charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + room.code() + "-memory-" + (by == null ? MemoryDesk.TOPICS : by) + ".csv\"").build();
    }

    static String address(Classroom classroom) {
        return classroom.address() + "/memory";
    }

    /** Its members, and the packs that it was set or of which it was set a quiz: what they do elsewhere is theirs. */
    private static Crowd crowd(Classroom classroom) {
        return new Crowd("select m.learner_id as id from classroom_member m where m.classroom_id = :crowd and m.removed_at is null and m.learner_id is not null", Grid.PACKS.replace("?1", ":crowd"), classroom.id());
    }
}
