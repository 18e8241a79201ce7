package org.briefingroom.figures;

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
import org.briefingroom.web.Identifier;
import org.jboss.resteasy.reactive.RestQuery;

/** How the questions of a quiz work. In every address {@code form} says what learners were asked, and {@code of} which class; without them, what is asked now, of all. */
@Path("/desk/quizzes/figures/{slug}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class FiguresResource {
    private static final List<String> TABLES = List.of("questions", "options", "quiz", "marks");

    @Inject
    Scopes scopes;
    @Inject
    Sittings sittings;

    @GET
    public FiguresPages.Quiz quiz(String slug, @RestQuery String form, @RestQuery String of, @RestQuery String sort) {
        var scope = scopes.demand(slug, Identifier.page(form), of);
        return new FiguresPages.Quiz(Layout.quiz(scope, Report.of(sittings.of(scope)), sort));
    }

    @GET
    @Path("/questions/{position}")
    public FiguresPages.Question question(String slug, int position, @RestQuery String form, @RestQuery String of) {
        var scope = scopes.demand(slug, Identifier.page(form), of);
        var report = Report.of(sittings.of(scope));
        return new FiguresPages.Question(Layout.question(scope, report, report.taken().question(position).orElseThrow(NotFoundException::new)));
    }

    @GET
    @Path("/figures.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(String slug, @RestQuery String form, @RestQuery String of, @RestQuery String table) {
        var scope = scopes.demand(slug, Identifier.page(form), of);
        var wanted = table == null ? TABLES.get(0) : TABLES.stream().filter(table::equals).findFirst().orElseThrow(NotFoundException::new);
        return Response.ok(FiguresCsv.of(wanted, Report.of(sittings.of(scope))), "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-" + wanted + ".csv\"").build();
    }
}
