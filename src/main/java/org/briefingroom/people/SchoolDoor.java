package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.LearnerPages.SchoolLearner;
import org.briefingroom.people.SchoolAccounts.Account;

/** What whoever is no instructor finds when the school has sent them: their learning, or how to keep it under the school's account. */
@RequestScoped
class SchoolDoor {

    @Inject
    SchoolLearners school;
    @Inject
    Learners learners;
    @Inject
    OwnAccount own;
    @Inject
    Visitor visitor;
    @Inject
    SchoolProof proof;
    @Inject
    CurrentVertxRequest request;

    Response come(Account account) {
        var owner = school.keeping(account);
        var known = visitor.learner();
        if (owner.isPresent() && known.filter(learner -> !learner.id().equals(owner.get().id())).isEmpty()) {
            return signIn(owner.get());
        }
        proof.give(account, request.getCurrent());
        return Response.ok(page(account, "", "")).build();
    }

    /** Whoever is that learner by the school's word; this browser's own token ends, where it was signed in to an account. */
    Response signIn(Learners.Known owner) {
        proof.take(request.getCurrent());
        if (visitor.learner().filter(owner::equals).isPresent()) {
            return Response.seeOther(URI.create("/me")).build();
        }
        visitor.token().ifPresent(learners::signOut);
        return Response.seeOther(URI.create("/me")).cookie(visitor.remember(learners.signIn(owner.id()))).build();
    }

    SchoolLearner page(Account account, String name, String problem) {
        var here = own.here();
        boolean hasAnother = visitor.learner().map(Learners.Known::id).filter(school::has).isPresent();
        return new SchoolLearner(account.name(), school.keeping(account).map(Learners.Known::name).orElse(""), here, hasAnother, name, problem);
    }
}
