package org.briefingroom.correction;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.briefingroom.correction.CorrectionViews.NoticesView;
import org.briefingroom.people.Visitor;
import org.briefingroom.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;

/** What a learner is told of what they had met. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
public class NoticesResource {

    @Inject
    NoticeBook book;
    @Inject
    ReportBook reports;
    @Inject
    Visitor visitor;

    @GET
    public CorrectionPages.Notices notices(@RestQuery String page) {
        return new CorrectionPages.Notices(visitor.learner().map(learner -> {
            var notices = book.page(learner.id(), AmendmentResource.page(page));
            return new NoticesView(notices.rows(), reports.answersTo(learner.id()), notices.paging());
        }).orElseGet(() -> new NoticesView(List.of(), List.of(), Paging.of(1, 1, 0, "/notices"))));
    }

    @POST
    @Path("/reading")
    public Response read() {
        visitor.learner().ifPresent(learner -> book.read(learner.id()));
        return Response.seeOther(URI.create("/notices")).build();
    }
}
