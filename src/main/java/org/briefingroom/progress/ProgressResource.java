package org.briefingroom.progress;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.ChosenName;
import org.briefingroom.people.LearnerAccounts;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.Sittings;
import org.briefingroom.web.PublicAddress;
import org.jboss.resteasy.reactive.RestForm;

/** What a learner has done. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
public class ProgressResource {

    @Inject
    Progress progress;
    @Inject
    Sittings sittings;
    @Inject
    Visitor visitor;
    @Inject
    Learners learners;
    @Inject
    LearnerAccounts accounts;
    @Inject
    PublicAddress address;

    @GET
    public TemplateInstance mine() {
        visitor.learner().ifPresent(learner -> sittings.endOverdue(learner.id()));
        return visitor.learner().<TemplateInstance>map(learner -> page(learner, "")).orElseGet(ProgressPages.Nobody::new);
    }

    @POST
    @Path("/name")
    public Response rename(@RestForm String name) {
        var learner = visitor.learner();
        if (learner.isPresent()) {
            try {
                learners.rename(learner.get().id(), ChosenName.of(name));
            } catch (ChosenName.Unsuitable unsuitable) {
                return Response.status(422).entity(page(learner.get(), unsuitable.getMessage())).build();
            }
        }
        return Response.seeOther(URI.create("/me")).build();
    }

    /** Lets somebody else use this device. The return link brings the learner back. */
    @POST
    @Path("/leaving")
    public Response leave() {
        return Response.seeOther(URI.create("/me")).cookie(visitor.forget()).build();
    }

    private ProgressPages.Mine page(Learners.Known learner, String problem) {
        var link = address.link("/return/" + visitor.token().orElseThrow().value());
        return new ProgressPages.Mine(new ProgressView(learner.name(), accounts.has(learner.id()), link, progress.attempts(learner.id()), progress.packs(learner.id()), problem));
    }
}
