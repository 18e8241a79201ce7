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
import org.briefingroom.web.CameFrom;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The way back on another device for learners who have an account. Whom the browser knew before is not forgotten unsaid. */
@Path("/me/sign-in")
@Produces(MediaType.TEXT_HTML)
public class LearnerSignInResource {

    @Inject
    LearnerAccounts accounts;
    @Inject
    Learners learners;
    @Inject
    OwnAccount own;
    @Inject
    Tries tries;
    @Inject
    Visitor visitor;
    @Context
    HttpServerRequest request;

    /** @param room the code of a class to go on to */
    @GET
    public LearnerPages.LearnerSignIn ask(@RestQuery String room) {
        return page("", room, "");
    }

    /** @param here who was told to be known to this browser */
    @POST
    public Response signIn(@RestForm String name, @RestForm String password, @RestForm String here, @RestForm String room) {
        var key = SignInName.key(name);
        var spent = tries.ofAccount(key, visitor.browser(), CameFrom.address(request));
        if (spent.mustWait()) {
            return Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, spent.toWait().toSeconds() + 1).entity(page(name, room,
                    "That was tried too often. Please wait " + Tries.inWords(spent.toWait()) + "; until then even the right password is not looked at. A PIN of your class and your return link open meanwhile.")).build();
        }
        var account = accounts.belonging(name, password == null ? "" : password);
        if (account.isEmpty()) {
            return mend(name, room, "This name and this password do not belong together. Please look at both again.");
        }
        spent.giveBack();
        var known = visitor.learner();
        if (known.filter(learner -> learner.id().equals(account.get())).isPresent()) {
            return Response.seeOther(onward(room)).build();
        }
        if (known.filter(learner -> !learner.id().toString().equals(here)).isPresent()) {
            return mend(name, room, "Somebody else is known to this browser. Please read above what becomes of them, then type your password once more.");
        }
        visitor.token().ifPresent(learners::signOut);
        return Response.seeOther(onward(room)).cookie(visitor.remember(learners.signIn(account.get()))).build();
    }

    private Response mend(String name, String room, String problem) {
        return Response.status(422).entity(page(name, room, problem)).build();
    }

    private LearnerPages.LearnerSignIn page(String name, String room, String problem) {
        return new LearnerPages.LearnerSignIn(own.here(), own.isSchoolThere(), own.shown(name), code(room), problem);
    }

    private static URI onward(String room) {
        return URI.create(code(room).isEmpty() ? "/me" : "/join/" + code(room));
    }

    private static String code(String room) {
        return room != null && room.matches("[A-Za-z]{7}") ? room : "";
    }
}
