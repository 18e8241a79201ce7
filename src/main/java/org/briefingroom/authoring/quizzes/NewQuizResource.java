package org.briefingroom.authoring.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A new quiz: on which pack, and called what. */
@Path("/desk/quizzes/new")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class NewQuizResource {

    @Inject
    QuizDesk desk;
    @Inject
    Building building;

    @GET
    public QuizDeskPages.NewQuiz blank(@RestQuery String pack) {
        return new QuizDeskPages.NewQuiz(desk.blank(plain(pack), "", ""));
    }

    @POST
    public Response begin(@RestForm String pack, @RestForm String title) {
        var problem = SettingsForm.title(plain(title));
        return problem.isPresent() ? Response.status(422).entity(new QuizDeskPages.NewQuiz(desk.blank(plain(pack), plain(title), problem.get()))).build()
                : Response.seeOther(URI.create("/desk/quizzes/" + building.begin(plain(pack), plain(title)))).build();
    }

    private static String plain(String typed) {
        return SettingsForm.plain(Optional.ofNullable(typed).orElse(""));
    }
}
