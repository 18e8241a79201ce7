package org.briefingroom.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.briefingroom.people.Learners;
import org.briefingroom.people.Visitor;
import org.briefingroom.quiz.Reviewing;
import org.briefingroom.quiz.Sittings;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What a learner reviews today, and how far they are. */
@Path("/today")
@Produces(MediaType.TEXT_HTML)
public class TodayResource {

    @Inject
    Today today;
    @Inject
    MasteryBook mastery;
    @Inject
    LearnerZones zones;
    @Inject
    Reviewing reviewing;
    @Inject
    Sittings sittings;
    @Inject
    Visitor visitor;

    @GET
    public TemplateInstance today() {
        var known = visitor.learner();
        known.ifPresent(learner -> sittings.endOverdue(learner.id()));
        return known.<TemplateInstance>map(learner -> new ReviewPages.Today(today.view(learner), "")).orElseGet(ReviewPages.Stranger::new);
    }

    @GET
    @Path("/mastery")
    public TemplateInstance mastery() {
        return visitor.learner().<TemplateInstance>map(learner -> new ReviewPages.Mastery(mastery.view(learner.id()))).orElseGet(ReviewPages.Stranger::new);
    }

    @GET
    @Path("/mastery/{pack}/{topic}")
    public TemplateInstance topic(String pack, String topic, @RestQuery String page) {
        return visitor.learner().<TemplateInstance>map(learner -> new ReviewPages.Topic(mastery.topic(learner.id(), pack, topic, Identifier.page(page)))).orElseGet(ReviewPages.Stranger::new);
    }

    /** Begins a sitting on a pack, or goes on with one that is open. */
    @POST
    @Path("/{pack}/reviews")
    public Response begin(String pack) {
        var learner = known();
        return Response.seeOther(URI.create("/attempts/" + reviewing.begin(learner.id(), pack, today.toAsk(learner.id(), pack)))).build();
    }

    @POST
    @Path("/zone")
    public Response choose(@RestForm String zone) {
        var learner = known();
        if (!zones.choose(learner.id(), zone)) {
            return Response.status(422).entity(new ReviewPages.Today(today.view(learner), "Choose a zone from the list. Nothing was changed.")).build();
        }
        return Response.seeOther(URI.create("/today")).build();
    }

    private Learners.Known known() {
        return visitor.learner().orElseThrow(() -> new Refusal(Response.Status.CONFLICT, "This browser does not know you yet",
                "Take a quiz first, or open your return link; what you were asked then comes back here.", "/", "To the shelf"));
    }
}
