package org.briefingroom.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.briefingroom.web.CameFrom;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Making an account, for a learner whom the browser knows and for somebody who has taken nothing yet. */
@Path("/me/account/new")
@Produces(MediaType.TEXT_HTML)
public class NewAccountResource {
    private static final String TAKEN = "Somebody signs in by this name already. If it is you, sign in instead; if not, please add something to it.";

    @Inject
    LearnerAccounts accounts;
    @Inject
    OwnAccount own;
    @Inject
    Tries tries;
    @Inject
    Visitor visitor;
    @Context
    HttpServerRequest request;

    @GET
    public Response ask(@RestQuery String done) {
        return hasOne() ? toAccount("") : Response.ok(page("", "given-up".equals(done) ? "The account is gone. What you learnt is still here, and your return link stands under “My progress”." : "", "", "")).build();
    }

    @POST
    public Response make(@RestForm String name, @RestForm String password) {
        if (hasOne()) {
            return toAccount("");
        }
        var spent = tries.ofNewName(visitor.browser(), CameFrom.address(request));
        if (spent.mustWait()) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, spent.toWait().toSeconds() + 1)
                    .entity(page(name, "", "Many names were tried here. Please wait " + Tries.inWords(spent.toWait()) + "; you can learn without an account meanwhile.", "")).build();
        }
        SignInName chosen;
        try {
            chosen = SignInName.of(name);
        } catch (ChosenName.Unsuitable unsuitable) {
            spent.giveBack();
            return mend(name, unsuitable.getMessage(), "");
        }
        try {
            var made = accounts.make(visitor.learner().map(Learners.Known::id).orElse(null), chosen, ChosenPassword.of(password));
            return made.map(this::welcome).orElseGet(() -> mend(name, TAKEN, ""));
        } catch (ChosenPassword.Unsuitable unsuitable) {
            spent.giveBack();
            return mend(name, "", unsuitable.getMessage());
        }
    }

    private Response welcome(Learners.Joined made) {
        return made.token() == null ? toAccount("?done=made") : Response.fromResponse(toAccount("?done=made")).cookie(visitor.remember(made.token())).build();
    }

    private Response mend(String name, String nameProblem, String passwordProblem) {
        return Response.status(422).entity(page(name, "", nameProblem, passwordProblem)).build();
    }

    private LearnerPages.NewAccount page(String name, String note, String nameProblem, String passwordProblem) {
        return new LearnerPages.NewAccount(visitor.learner().map(Learners.Known::name).orElse(""), own.isSchoolThere() && own.owner().isEmpty(), note, own.shown(name), nameProblem, passwordProblem);
    }

    private boolean hasOne() {
        return own.named().isPresent();
    }

    private static Response toAccount(String query) {
        return Response.seeOther(URI.create("/me/account" + query)).build();
    }
}
