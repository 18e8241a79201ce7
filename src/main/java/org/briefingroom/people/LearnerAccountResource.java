package org.briefingroom.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.LearnerPages.Problem;
import org.briefingroom.people.OwnAccount.Owner;
import org.briefingroom.web.CameFrom;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** A learner's account, and what may be changed about it. */
@Path("/me/account")
@Produces(MediaType.TEXT_HTML)
public class LearnerAccountResource {

    @Inject
    OwnAccount own;
    @Inject
    LearnerAccounts accounts;
    @Inject
    Learners learners;
    @Inject
    Tries tries;
    @Inject
    Visitor visitor;
    @Context
    HttpServerRequest request;

    @GET
    public Response account(@RestQuery String done) {
        var note = switch (done == null ? "" : done) {
            case "made" -> "Your account is made. On any other device, sign in by this name and your password.";
            case "password" -> "Your new password holds. Every other device is signed out, and return links from before open nothing any more.";
            case "school" -> "It is kept. On any other device, sign in through the school.";
            case "name" -> "From now on you sign in by this name.";
            case "elsewhere" -> "Every other device is signed out, and return links from before open nothing any more.";
            default -> "";
        };
        return own.owner().map(owner -> Response.ok(own.page(owner, note, owner.account().name(), Problem.NONE)).build()).orElseGet(LearnerAccountResource::toNew);
    }

    /** @param proof the present password, or the PIN of a class */
    @POST
    @Path("/password")
    public Response changePassword(@RestForm String proof, @RestForm String chosen) {
        return own.named().map(owner -> changePassword(owner, proof, chosen)).orElseGet(LearnerAccountResource::toNew);
    }

    private Response changePassword(Owner owner, String proof, String chosen) {
        try {
            var password = ChosenPassword.of(chosen);
            return own.refused(owner, "proof", proof, owner.account().name()).orElseGet(() -> done("password", visitor.remember(accounts.choose(owner.id(), password))));
        } catch (ChosenPassword.Unsuitable unsuitable) {
            return own.mend(owner, owner.account().name(), new Problem("chosen", unsuitable.getMessage()));
        }
    }

    @POST
    @Path("/name")
    public Response changeName(@RestForm String proof, @RestForm String name) {
        return own.named().map(owner -> changeName(owner, proof, name)).orElseGet(LearnerAccountResource::toNew);
    }

    private Response changeName(Owner owner, String proof, String typed) {
        try {
            var name = SignInName.of(typed);
            return own.refused(owner, "name-proof", proof, name.value()).orElseGet(() -> rename(owner, name));
        } catch (ChosenName.Unsuitable unsuitable) {
            return own.mend(owner, owner.account().name(), new Problem("name", unsuitable.getMessage()));
        }
    }

    private Response rename(Owner owner, SignInName name) {
        var spent = tries.ofNewName(visitor.browser(), CameFrom.address(request));
        if (spent.mustWait()) {
            return own.mend(owner, name.value(), new Problem("name", "Many names were tried here. Please wait " + Tries.inWords(spent.toWait()) + "."));
        }
        if (!accounts.rename(owner.id(), name)) {
            return own.mend(owner, name.value(), new Problem("name", "Somebody else signs in by this name. Please add something to it."));
        }
        spent.giveBack();
        return done("name");
    }

    @POST
    @Path("/other-devices")
    public Response signOutElsewhere() {
        return own.owner().map(owner -> done("elsewhere", visitor.remember(learners.onlyHere(owner.id())))).orElseGet(LearnerAccountResource::toNew);
    }

    @POST
    @Path("/sign-out")
    public Response signOut() {
        visitor.token().ifPresent(learners::signOut);
        return Response.seeOther(URI.create("/me")).cookie(visitor.forget()).build();
    }

    /** @param sure “yes” when the box is ticked */
    @POST
    @Path("/giving-up")
    public Response giveUp(@RestForm String sure) {
        var owner = own.owner();
        if (owner.isPresent() && !"yes".equals(sure)) {
            return own.mend(owner.get(), owner.get().account().name(), new Problem("sure", "Please tick the box first."));
        }
        owner.ifPresent(found -> accounts.giveUp(found.id(), visitor.token().orElseThrow()));
        return Response.seeOther(URI.create("/me/account/new" + (owner.isPresent() ? "?done=given-up" : ""))).build();
    }

    private static Response done(String what, NewCookie... cookies) {
        return Response.seeOther(URI.create("/me/account?done=" + what)).cookie(cookies).build();
    }

    private static Response toNew() {
        return Response.seeOther(URI.create("/me/account/new")).build();
    }
}
