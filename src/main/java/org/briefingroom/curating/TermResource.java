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
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.TermBook;
import org.briefingroom.web.Once;
import org.jboss.resteasy.reactive.RestQuery;

/** The terms of a pack. */
@Path("/desk/packs/{pack}/terms")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class TermResource {
    private static final String BOOK = "terms";

    @Inject
    TermBook book;
    @Inject
    FactLines lines;
    @Inject
    BookFrames frames;
    @Inject
    Once once;

    @GET
    public BookPages.Terms list(String pack, @RestQuery String page) {
        return list(pack, page, TermForm.of(new MultivaluedHashMap<>()), new Findings());
    }

    private BookPages.Terms list(String pack, String page, TermForm form, Findings findings) {
        return new BookPages.Terms(frames.of(pack, null, findings, ""), book.page(pack, BookFrames.page(page)), form, lines.heldIn(pack));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(String pack, MultivaluedMap<String, String> posted) {
        var form = TermForm.of(posted);
        if (!findings(pack, form).isEmpty()) {
            return Response.status(422).entity(list(pack, null, form, findings(pack, form))).build();
        }
        return once.make(posted, () -> book.add(pack, form.draft("")), made -> BookFrames.address(pack, BOOK)).redirect();
    }

    private Findings findings(String pack, TermForm form) {
        return form.findings(book.isExplained(pack, form.draft("")));
    }

    @GET
    @Path("/{term}")
    public BookPages.Terms term(String pack, String term) {
        var kept = book.term(pack, term);
        return one(pack, term, TermForm.of(kept.draft(), kept.base()), new Findings(), "");
    }

    private BookPages.Terms one(String pack, String term, TermForm form, Findings findings, String kept) {
        return new BookPages.Terms(frames.of(pack, term, findings, kept), null, form, lines.heldIn(pack));
    }

    @POST
    @Path("/{term}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String pack, String term, MultivaluedMap<String, String> posted) {
        var form = TermForm.of(posted);
        if (!findings(pack, form).isEmpty()) {
            return Response.status(422).entity(one(pack, term, form, findings(pack, form), "")).build();
        }
        if (!book.change(pack, term, form.draft(term), form.base())) {
            var kept = book.term(pack, term);
            var words = "“" + kept.draft().name() + "”, also " + String.join(", ", kept.draft().aliases()) + ", explained by " + kept.draft().fact();
            return Response.status(409).entity(one(pack, term, new TermForm(form.name(), form.aliases(), form.fact(), kept.base()), new Findings(), words)).build();
        }
        return BookFrames.list(pack, BOOK);
    }

    @POST
    @Path("/{term}/removal")
    public Response remove(String pack, String term) {
        if (book.remove(pack, term) > 0) {
            throw BookFrames.kept("Facts mark it as a term. Take the marks out of their sentences first.", pack, BOOK);
        }
        return BookFrames.list(pack, BOOK);
    }
}
