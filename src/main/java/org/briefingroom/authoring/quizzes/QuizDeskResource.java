package org.briefingroom.authoring.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The quizzes that an instructor makes. */
@Path("/desk/quizzes")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class QuizDeskResource {
    private static final int LONGEST_SEARCH = 200;

    @Inject
    QuizDesk desk;

    @GET
    public QuizDeskPages.QuizList list(@RestQuery String q, @RestQuery Integer page) {
        var words = plain(q);
        return new QuizDeskPages.QuizList(desk.list(words.substring(0, Math.min(LONGEST_SEARCH, words.length())), page));
    }

    private static String plain(String typed) {
        return SettingsForm.plain(Optional.ofNullable(typed).orElse(""));
    }
}
