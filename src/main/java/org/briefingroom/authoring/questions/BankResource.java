package org.briefingroom.authoring.questions;

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
import java.util.List;
import java.util.Optional;

/** All questions, to be searched, and to be retired, published or copied several at a time. */
@Path("/desk/questions")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class BankResource {

    @Inject
    Bank bank;
    @Inject
    Batch batch;

    @GET
    public QuestionPages.BankPage bank(@BeanParam BankChoice choice) {
        return new QuestionPages.BankPage(bank.view(choice));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> posted) {
        var told = batch.perform(posted.getOrDefault("question", List.of()), Optional.ofNullable(posted.getFirst("do")).orElse(""),
                Optional.ofNullable(posted.getFirst("to")).orElse("").strip());
        return Response.status(told.stream().anyMatch(Deeds.Told::done) ? 200 : 422)
                .entity(new QuestionPages.Outcomes("What came of it", told, back(posted.getFirst("back")))).build();
    }

    /** The list it was begun from; the whole list where that is anything else, since a link leads there. */
    private static String back(String back) {
        return back != null && back.matches("/desk/questions(\\?[\\w=&%+.*-]{0,4000})?") ? back : "/desk/questions";
    }
}
