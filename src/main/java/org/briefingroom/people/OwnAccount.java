package org.briefingroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.people.LearnerPages.HereView;
import org.briefingroom.people.LearnerPages.Problem;
import org.briefingroom.web.PublicAddress;
import org.briefingroom.web.TimeInWords;
import org.briefingroom.web.Typed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account of whoever asks: its page, and the proof that it is theirs. */
@RequestScoped
class OwnAccount {

    @Inject
    LearnerAccounts accounts;
    @Inject
    Learners learners;
    @Inject
    Tries tries;
    @Inject
    Visitor visitor;
    @Inject
    PublicAddress address;
    @Inject
    TimeInWords time;
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean school;

    /** Whoever asks, and the account that they have. */
    record Owner(Learners.Known learner, LearnerAccounts.Account account) {

        UUID id() {
            return learner.id();
        }
    }

    /** Whether the school's own sign-in is configured. */
    boolean isSchoolThere() {
        return school;
    }

    Optional<Owner> owner() {
        return visitor.learner().flatMap(learner -> accounts.of(learner.id()).map(account -> new Owner(learner, account)));
    }

    /** The owner of an account that has a name and a password. */
    Optional<Owner> named() {
        return owner().filter(owner -> owner.account().hasName());
    }

    /** Whom the browser knows, for a page on which somebody else may sign in; null where it knows nobody. */
    HereView here() {
        return visitor.learner().map(learner -> new HereView(learner.name(), learner.id().toString(), accounts.has(learner.id()),
                address.link("/return/" + visitor.token().orElseThrow().value()))).orElse(null);
    }

    /** What was typed as a name, fit to be shown again. */
    String shown(String name) {
        var typed = Typed.line(name);
        return typed.length() > 2 * Learner.LONGEST_NAME ? "" : typed;
    }

    /**
     * Why somebody has not proved to be the owner; empty when they have. Many tries are no more than so many one by one.
     *
     * @param field where the proof was typed, and {@code name} what the field of the name had
     */
    Optional<Response> refused(Owner owner, String field, String proof, String name) {
        var spent = tries.ofOwnPassword(owner.id().toString());
        if (spent.mustWait()) {
            var problem = new Problem(field, "That was tried too often. Please wait " + Tries.inWords(spent.toWait()) + " and try again.");
            return Optional.of(Response.status(Response.Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, spent.toWait().toSeconds() + 1).entity(page(owner, "", name, problem)).build());
        }
        if (!accounts.isProven(owner.id(), proof == null ? "" : proof)) {
            return Optional.of(mend(owner, name, new Problem(field, "This is neither your present password nor the PIN of a class you are in. Please look at it again; your teacher can give you a new PIN.")));
        }
        spent.giveBack();
        return Optional.empty();
    }

    Response mend(Owner owner, String name, Problem problem) {
        return Response.status(422).entity(page(owner, "", name, problem)).build();
    }

    LearnerPages.LearnerAccount page(Owner owner, String note, String name, Problem problem) {
        var token = visitor.token().orElseThrow();
        var link = learners.isSignedIn(token) ? "" : address.link("/return/" + token.value());
        return new LearnerPages.LearnerAccount(owner.learner().name(), owner.account().name(), time.day(owner.account().madeAt()), school, owner.account().school(), link, note, name, problem);
    }
}
