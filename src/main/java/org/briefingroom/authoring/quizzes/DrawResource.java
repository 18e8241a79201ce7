package org.briefingroom.authoring.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.briefingroom.authoring.quizzes.QuizDesk.Returned;
import org.briefingroom.authoring.quizzes.QuestionsForm.Row;

/** Questions drawn for a quiz by a recipe, which stands in the address. */
@Path("/desk/quizzes/{quiz}/draw")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class DrawResource {

    @Inject
    Drawing drawing;
    @Inject
    Building building;
    @Inject
    QuizDesk desk;

    @GET
    public Response draw(long quiz, @Context UriInfo uri) {
        var view = drawing.view(quiz, DrawForm.of(uri.getQueryParameters()));
        return Response.status(view.problems().isEmpty() ? 200 : 422).entity(new QuizDeskPages.Draw(view)).build();
    }

    /** Takes what was drawn: beside the questions there are, or in their place. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(long quiz, MultivaluedMap<String, String> posted) {
        var names = posted.getOrDefault("question", List.of()).stream().map(SettingsForm::plain).filter(name -> !name.isEmpty()).distinct().limit(QuestionsForm.MOST).toList();
        if ("add".equals(posted.getFirst("how"))) {
            building.add(quiz, names);
        } else if (building.replace(quiz, QuestionsForm.base(posted), names) == Building.Outcome.STALE) {
            var mine = names.stream().map(name -> new Row(name, "1")).toList();
            return Response.status(409).entity(new QuizDeskPages.Builder(desk.builder(quiz, new Returned(mine, true, Map.of(), List.of())))).build();
        }
        return Response.seeOther(URI.create("/desk/quizzes/" + quiz + "#questions")).build();
    }
}
