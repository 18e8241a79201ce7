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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.authoring.quizzes.QuizDesk.Returned;
import org.briefingroom.web.Refusal;

/** One quiz in the making: its questions, what it demands, how it will look, and its publication. */
@Path("/desk/quizzes/{quiz}")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class BuilderResource {
    private static final String REASON = "reason-";

    @Inject
    QuizDesk desk;
    @Inject
    Building building;
    @Inject
    Publishing publishing;
    @Inject
    Previews previews;

    @GET
    public QuizDeskPages.Builder builder(long quiz) {
        return new QuizDeskPages.Builder(desk.builder(quiz, Returned.NOTHING));
    }

    @POST
    @Path("/questions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(long quiz, MultivaluedMap<String, String> posted) {
        var form = QuestionsForm.of(posted);
        return switch (building.arrange(quiz, form)) {
            case KEPT -> Response.seeOther(page(quiz, "#" + (form.next() > 0 ? "question-" + form.next() : "questions"))).build();
            case STALE -> returned(409, quiz, new Returned(form.done(), true, Map.of(), List.of()));
            case UNSOUND -> returned(422, quiz, new Returned(form.done(), false, Map.of(), List.of()));
        };
    }

    @GET
    @Path("/settings")
    public QuizDeskPages.SettingsPage settings(long quiz) {
        return new QuizDeskPages.SettingsPage(desk.settings(quiz, null, false));
    }

    @POST
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(long quiz, MultivaluedMap<String, String> posted) {
        var form = SettingsForm.of(posted);
        var outcome = building.settle(quiz, QuestionsForm.base(posted), form);
        return outcome == Building.Outcome.KEPT ? Response.seeOther(page(quiz, "#demands")).build()
                : Response.status(outcome == Building.Outcome.STALE ? 409 : 422).entity(new QuizDeskPages.SettingsPage(desk.settings(quiz, form, outcome == Building.Outcome.STALE))).build();
    }

    @GET
    @Path("/preview")
    public QuizDeskPages.PreviewCover preview(long quiz) {
        return new QuizDeskPages.PreviewCover(desk.builder(quiz, Returned.NOTHING));
    }

    @GET
    @Path("/preview/{position}")
    public QuizDeskPages.Preview preview(long quiz, int position) {
        return new QuizDeskPages.Preview(previews.question(quiz, position));
    }

    @POST
    @Path("/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(long quiz, MultivaluedMap<String, String> posted) {
        var reasons = new HashMap<String, String>();
        posted.forEach((name, values) -> {
            if (name.matches(REASON + "IW-\\d{2}")) {
                reasons.put(name.substring(REASON.length()), SettingsForm.plain(values.get(0)));
            }
        });
        var outcome = publishing.publish(quiz, QuestionsForm.base(posted), reasons);
        return outcome.isDone() ? Response.seeOther(page(quiz, "#out")).build()
                : returned(outcome.stale() ? 409 : 422, quiz, new Returned(null, outcome.stale(), reasons, outcome.problems()));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(long quiz) {
        publishing.withdraw(quiz, true);
        return Response.seeOther(page(quiz, "")).build();
    }

    /** Puts out again what was withdrawn. */
    @POST
    @Path("/return")
    public Response putOutAgain(long quiz) {
        publishing.withdraw(quiz, false);
        return Response.seeOther(page(quiz, "")).build();
    }

    @POST
    @Path("/deletion")
    public Response delete(long quiz) {
        if (!publishing.delete(quiz)) {
            throw new Refusal(Status.CONFLICT, "This quiz was published", "Learners may have taken it, so it is not deleted. Withdraw it instead: nobody finds it then, and every result stays.",
                    "/desk/quizzes/" + quiz, "To the quiz");
        }
        return Response.seeOther(URI.create("/desk/quizzes")).build();
    }

    private Response returned(int status, long quiz, Returned returned) {
        return Response.status(status).entity(new QuizDeskPages.Builder(desk.builder(quiz, returned))).build();
    }

    private static URI page(long quiz, String place) {
        return URI.create("/desk/quizzes/" + quiz + place);
    }
}
