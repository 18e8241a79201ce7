package org.briefingroom.correction;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.briefingroom.correction.ReportBook.Report;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.ToldQuestions;
import org.briefingroom.web.Refusal;
import org.briefingroom.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Where a learner says what is wrong with a question that they were told the answer of. */
@Path("/attempts/{attempt}/questions/{position}/report")
@Produces(MediaType.TEXT_HTML)
public class ReportResource {

    @Inject
    ReportBook book;
    @Inject
    ToldQuestions told;
    @Inject
    Visitor visitor;

    @GET
    public ReportPages.ReportForm form(UUID attempt, int position) {
        var question = told.of(attempt, visitor.tokenHash(), position);
        return new ReportPages.ReportForm(page(attempt, position), question.stem(), book.of(known().id(), question.version()).orElse(Report.NONE), "", false, ReportBook.ABOUT);
    }

    @POST
    public Response report(UUID attempt, int position, @RestForm String about, @RestForm String words) {
        var question = told.of(attempt, visitor.tokenHash(), position);
        var report = new Report(about == null || !ReportBook.ABOUT.contains(about) ? "" : about, Typed.line(words));
        var problem = report.about().isEmpty() ? "Choose whether it is wrong, unclear or out of date." : report.words().length() > ReportBook.LONGEST
                ? "You wrote " + report.words().length() + " characters. Say it in at most " + ReportBook.LONGEST + "." : "";
        if (!problem.isEmpty()) {
            return Response.status(422).entity(new ReportPages.ReportForm(page(attempt, position), question.stem(), report, problem, false, ReportBook.ABOUT)).build();
        }
        if (!book.take(known().id(), question, report)) {
            throw new Refusal(Status.TOO_MANY_REQUESTS, "That is a lot for one day", "You reported many questions today. Thank you; they are looked at first. Please come back tomorrow with more.", page(attempt, position), "Back to the question");
        }
        return Response.ok(new ReportPages.ReportForm(page(attempt, position), question.stem(), report, "", true, ReportBook.ABOUT)).build();
    }

    private Learners.Known known() {
        return visitor.learner().orElseThrow(NotFoundException::new);
    }

    private static String page(UUID attempt, int position) {
        return "/attempts/" + attempt + "/questions/" + position;
    }
}
