package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.SchoolAccounts.Account;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Keeping one's learning under the school's account, once the school has said who somebody is. */
@Path("/me/account/school")
@Produces(MediaType.TEXT_HTML)
public class SchoolLearnerResource {

    @Inject
    SchoolLearners school;
    @Inject
    SchoolDoor door;
    @Inject
    SchoolProof proof;
    @Inject
    LearnerAccounts accounts;
    @Inject
    OwnAccount own;
    @Inject
    Visitor visitor;
    @Inject
    CurrentVertxRequest request;

    /** @param here who was told to be known to this browser. @param name for somebody whom it does not know */
    @POST
    public Response keep(@RestForm String here, @RestForm String name) {
        var account = proof.read(request.getCurrent()).orElseThrow(() -> new Refusal(Response.Status.FORBIDDEN, "The school has not sent you just now",
                "What it says holds for ten minutes. Please sign in there again, and choose then.", "/me/sign-in", "Sign in"));
        var owner = school.keeping(account);
        var known = visitor.learner();
        if (known.filter(learner -> !learner.id().toString().equals(here)).isPresent()) {
            return mend(account, name, "This browser knows somebody. Please read above what becomes of them, then press once more.");
        }
        if (owner.isPresent()) {
            return door.signIn(owner.get());
        }
        try {
            var made = accounts.keepAtSchool(known.map(Learners.Known::id).orElse(null), known.isPresent() ? null : ChosenName.of(name), account);
            if (made.isEmpty()) {
                return mend(account, name, "That could not be kept: one of the two is kept otherwise already.");
            }
            proof.take(request.getCurrent());
            var kept = Response.seeOther(URI.create("/me/account?done=school"));
            return made.get().token() == null ? kept.build() : kept.cookie(visitor.remember(made.get().token())).build();
        } catch (ChosenName.Unsuitable unsuitable) {
            return mend(account, name, unsuitable.getMessage());
        }
    }

    /** Only where a name and a password still lead to the account. */
    @POST
    @Path("/unlinking")
    public Response unlink() {
        own.named().ifPresent(owner -> school.part(owner.id()));
        return Response.seeOther(URI.create("/me/account")).build();
    }

    private Response mend(Account account, String name, String problem) {
        return Response.status(422).entity(door.page(account, own.shown(name), problem)).build();
    }
}
