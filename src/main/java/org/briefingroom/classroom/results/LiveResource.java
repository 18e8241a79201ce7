package org.briefingroom.classroom.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Assignments;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is where, while a class is at work. The page asks again by itself; without JavaScript it has a link that does. */
@Path("/desk/classes/{classroom}/live")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class LiveResource {
    private static final int A_PAGE = 60;

    @Inject
    Classrooms classrooms;
    @Inject
    Assignments assignments;
    @Inject
    Live live;
    @Inject
    Clock clock;

    /** @param of the assignment; the first that is open when left out */
    @GET
    public ResultsPages.Live page(String classroom, @RestQuery String of, @RestQuery String marks, @RestQuery String q, @RestQuery String page) {
        var room = classrooms.demand(classroom);
        var set = assignments.of(room).stream().filter(Assignment::isQuiz).toList();
        var wanted = wanted(of, set);
        var sought = SoughtName.of(q);
        boolean withMarks = "yes".equals(marks);
        var now = Live.time(clock.instant(), room);
        if (wanted == null) {
            return new ResultsPages.Live(new LiveView(room, set, null, withMarks, now, new LiveView.Counts(0, 0, 0, 0, 0, 0, 0), sought, List.of(), Paging.of(1, A_PAGE, 0, room.address() + "/live")));
        }
        var counts = live.counts(room, wanted, sought);
        var paging = Paging.of(Identifier.page(page), A_PAGE, counts.found(), sought.in(room.address() + "/live?of=" + wanted.id() + (withMarks ? "&marks=yes" : "")));
        return new ResultsPages.Live(new LiveView(room, set, wanted, withMarks, now, counts, sought, live.places(room, wanted, sought, paging.offset(), A_PAGE), paging));
    }

    private Assignment wanted(String of, List<Assignment> set) {
        if (of != null && !of.isEmpty()) {
            return set.stream().filter(each -> each.id().toString().equals(of)).findFirst().orElseThrow(NotFoundException::new);
        }
        return set.stream().filter(each -> each.isOpen(clock.instant())).findFirst().or(() -> set.stream().findFirst()).orElse(null);
    }
}
