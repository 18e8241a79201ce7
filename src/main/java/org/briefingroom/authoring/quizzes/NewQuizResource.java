package org.briefingroom.authoring.quizzes;

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
import java.util.Optional;
import org.briefingroom.web.Once;
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
    @Inject
    Once once;

    @GET
    public QuizDeskPages.NewQuiz blank(@RestQuery String pack) {
        return new QuizDeskPages.NewQuiz(desk.blank(plain(pack), "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> posted) {
        var pack = plain(posted.getFirst("pack"));
        var title = plain(posted.getFirst("title"));
        var problem = SettingsForm.title(title);
        return problem.isPresent() ? Response.status(422).entity(new QuizDeskPages.NewQuiz(desk.blank(pack, title, problem.get()))).build()
                : once.make(posted, () -> building.begin(pack, title), quiz -> "/desk/quizzes/" + quiz).redirect();
    }

    private static String plain(String typed) {
        return SettingsForm.plain(Optional.ofNullable(typed).orElse(""));
    }
}
