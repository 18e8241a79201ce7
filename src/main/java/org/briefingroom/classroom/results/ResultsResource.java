package org.briefingroom.classroom.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Assignments;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.classroom.results.ResultsView.AnsweredLine;
import org.briefingroom.classroom.results.ResultsView.LearnerLine;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** What a class answered: on a page, and for a spreadsheet. */
@Path("/desk/classes/{classroom}")
@RolesAllowed({"instructor", "editor", "administrator"})
public class ResultsResource {
    private static final int A_PAGE = 100;
    private static final int WHOLE = 20_000;

    @Inject
    Classrooms classrooms;
    @Inject
    Assignments assignments;
    @Inject
    Results results;
    @Inject
    Beliefs beliefs;

    /** @param by the tab; {@code of} the assignment, all when left out */
    @GET
    @Path("/results")
    @Produces(MediaType.TEXT_HTML)
    public ResultsPages.Results page(String classroom, @RestQuery String by, @RestQuery String of, @RestQuery String sort, @RestQuery String q, @RestQuery String page) {
        var room = classrooms.demand(classroom);
        var set = assignments.of(room).stream().filter(Assignment::isQuiz).toList();
        var wanted = wanted(of, set);
        var tab = Tab.named(by);
        var sought = SoughtName.of(q);
        var sorted = tab.column(sort).word();
        int asked = Identifier.page(page) == null ? 1 : Math.min(WHOLE, Math.max(1, Identifier.page(page)));
        var learners = tab == Tab.LEARNER ? results.learners(room, wanted, sought, sorted, (asked - 1) * A_PAGE, A_PAGE) : new Results.Part<LearnerLine>(List.of(), 0);
        var lines = tab == Tab.LEARNER ? new Results.Part<AnsweredLine>(List.of(), 0) : results.lines(room, tab, wanted, sorted, (asked - 1) * A_PAGE, A_PAGE);
        var address = room.address() + "/results?by=" + tab.word() + "&sort=" + sorted + (wanted == null ? "" : "&of=" + wanted);
        var paging = Paging.of(asked, A_PAGE, Math.max(learners.found(), lines.found()), sought.in(address));
        return new ResultsPages.Results(new ResultsView(room, set, wanted, tab, sorted, sought, beliefs.of(room, wanted), learners.lines(), lines.lines(), paging));
    }

    @GET
    @Path("/results.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(String classroom, @RestQuery String by, @RestQuery String of, @RestQuery String sort) {
        var room = classrooms.demand(classroom);
        var wanted = wanted(of, assignments.of(room));
        var tab = Tab.named(by);
        var text = tab == Tab.LEARNER ? ResultsCsv.learners(results.learners(room, wanted, SoughtName.of(null), sort, 0, WHOLE).lines()) : ResultsCsv.answered(tab, results.lines(room, tab, wanted, sort, 0, WHOLE).lines());
        return Response.ok(text, "text/csv; charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(room, tab) + "\"").build();
    }

    private static String fileName(Classroom classroom, Tab tab) {
        return classroom.code() + "-" + tab.word() + "s.csv";
    }

    private static UUID wanted(String of, List<Assignment> set) {
        return of == null || of.isEmpty() ? null : set.stream().map(Assignment::id).filter(id -> id.toString().equals(of)).findFirst().orElseThrow(NotFoundException::new);
    }
}
