package org.briefingroom.curating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.briefingroom.fact.TopicBook;
import org.briefingroom.web.Once;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The topics of a pack. */
@Path("/desk/packs/{pack}/topics")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class TopicResource {
    private static final String BOOK = "topics";

    @Inject
    TopicBook book;
    @Inject
    BookFrames frames;
    @Inject
    Once once;

    @GET
    public BookPages.Topics list(String pack, @RestQuery String page) {
        return list(pack, page, TopicForm.of(new MultivaluedHashMap<>()), new Findings());
    }

    private BookPages.Topics list(String pack, String page, TopicForm form, Findings findings) {
        return new BookPages.Topics(frames.of(pack, null, findings, ""), book.page(pack, BookFrames.page(page)), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(String pack, MultivaluedMap<String, String> posted) {
        var form = TopicForm.of(posted);
        if (!form.findings().isEmpty()) {
            return Response.status(422).entity(list(pack, null, form, form.findings())).build();
        }
        return once.make(posted, () -> book.add(pack, form.draft("")), made -> BookFrames.address(pack, BOOK)).redirect();
    }

    @GET
    @Path("/{topic}")
    public BookPages.Topics topic(String pack, String topic) {
        var kept = book.topic(pack, topic);
        return one(pack, topic, TopicForm.of(kept.draft(), kept.base()), new Findings(), "");
    }

    private BookPages.Topics one(String pack, String topic, TopicForm form, Findings findings, String kept) {
        return new BookPages.Topics(frames.of(pack, topic, findings, kept), null, form);
    }

    @POST
    @Path("/{topic}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String pack, String topic, MultivaluedMap<String, String> posted) {
        var form = TopicForm.of(posted);
        if (!form.findings().isEmpty()) {
            return Response.status(422).entity(one(pack, topic, form, form.findings(), "")).build();
        }
        if (!book.change(pack, topic, form.draft(topic), form.base())) {
            var kept = book.topic(pack, topic);
            var words = "“" + kept.draft().title() + "”" + (kept.draft().singleValued() ? ", one position each" : "");
            return Response.status(409).entity(one(pack, topic, new TopicForm(form.title(), form.singleValued(), kept.base()), new Findings(), words)).build();
        }
        return BookFrames.list(pack, BOOK);
    }

    /** @param to "up" or "down" */
    @POST
    @Path("/{topic}/place")
    public Response move(String pack, String topic, @RestForm String to) {
        book.move(pack, topic, "up".equals(to));
        return BookFrames.list(pack, BOOK);
    }

    @POST
    @Path("/{topic}/removal")
    public Response remove(String pack, String topic) {
        long versions = book.remove(pack, topic);
        if (versions > 0) {
            throw BookFrames.kept("Facts stand in it, or earlier versions of facts did, and these stay as they were. Give the topic another title instead.", pack, BOOK);
        }
        return BookFrames.list(pack, BOOK);
    }
}
