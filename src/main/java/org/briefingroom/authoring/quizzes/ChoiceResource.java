package org.briefingroom.authoring.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Questions to choose for a quiz. */
@Path("/desk/quizzes/{quiz}/choice")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class ChoiceResource {

    @Inject
    Choosing choosing;
    @Inject
    Building building;

    @GET
    public QuizDeskPages.Choice choice(long quiz, @BeanParam ChoiceFilter filter) {
        return new QuizDeskPages.Choice(choosing.view(quiz, filter));
    }

    /** Adds what was ticked, and shows the same list again to go on from. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(long quiz, @BeanParam ChoiceFilter filter, MultivaluedMap<String, String> posted) {
        int added = building.add(quiz, posted.getOrDefault("question", List.of()).stream().map(SettingsForm::plain).filter(name -> !name.isEmpty()).distinct().limit(QuestionsForm.MOST).toList());
        return Response.seeOther(URI.create("/desk/quizzes/" + quiz + "/choice?" + filter.query() + (filter.page() == null ? "" : "&page=" + filter.page()) + "&added=" + added)).build();
    }
}
