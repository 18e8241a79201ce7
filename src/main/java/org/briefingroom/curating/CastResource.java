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
import java.util.Arrays;
import java.util.List;
import org.briefingroom.fact.CastBook;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.web.Once;
import org.jboss.resteasy.reactive.RestQuery;

/** The cast of a pack. */
@Path("/desk/packs/{pack}/cast")
@RolesAllowed({"instructor", "editor", "administrator"})
@Produces(MediaType.TEXT_HTML)
public class CastResource {
    private static final String BOOK = "cast";
    private static final List<CastType> TYPES = Arrays.asList(CastType.values());

    @Inject
    CastBook book;
    @Inject
    FactSheets sheets;
    @Inject
    BookFrames frames;
    @Inject
    Once once;

    @GET
    public BookPages.Cast list(String pack, @RestQuery String page) {
        return list(pack, page, CastForm.of(new MultivaluedHashMap<>()), new Findings());
    }

    private BookPages.Cast list(String pack, String page, CastForm form, Findings findings) {
        return new BookPages.Cast(frames.of(pack, null, findings, ""), book.page(pack, BookFrames.page(page)), form, book.names(pack), TYPES);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(String pack, MultivaluedMap<String, String> posted) {
        var form = CastForm.of(posted);
        var findings = findings(pack, form);
        if (!findings.isEmpty()) {
            return Response.status(422).entity(list(pack, null, form, findings)).build();
        }
        return once.make(posted, () -> book.add(pack, form.draft("")), made -> BookFrames.address(pack, BOOK)).redirect();
    }

    private Findings findings(String pack, CastForm form) {
        var choices = sheets.choices(pack);
        return form.findings(choices.source(), choices.cast().stream().map(Name::slug).toList());
    }

    @GET
    @Path("/{member}")
    public BookPages.Cast member(String pack, String member) {
        var kept = book.member(pack, member);
        return one(pack, member, CastForm.of(kept.draft(), kept.base()), new Findings(), "");
    }

    private BookPages.Cast one(String pack, String member, CastForm form, Findings findings, String kept) {
        return new BookPages.Cast(frames.of(pack, member, findings, kept), null, form, book.names(pack), TYPES);
    }

    @POST
    @Path("/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String pack, String member, MultivaluedMap<String, String> posted) {
        var form = CastForm.of(posted);
        var findings = findings(pack, form);
        var before = book.member(pack, member).draft().type();
        long slots = form.type().equals(before.word()) ? 0 : book.slotsOf(pack, member, before);
        findings.when(slots > 0, "type", "Facts mark it as a " + before.word() + ".", "Take those marks away first, or leave the type.");
        if (!findings.isEmpty()) {
            return Response.status(422).entity(one(pack, member, form, findings, "")).build();
        }
        if (!book.change(pack, member, form.draft(member), form.base())) {
            var kept = book.member(pack, member);
            var words = words(kept.draft());
            return Response.status(409).entity(one(pack, member, form.from(kept.base()), new Findings(), words)).build();
        }
        return BookFrames.list(pack, BOOK);
    }

    private static String words(CastDraft kept) {
        return "“" + kept.name() + "”, " + kept.type().word() + (kept.role() == null ? "" : ", " + kept.role() + " (§" + kept.passage() + ")")
                + (kept.aliases().isEmpty() ? "" : ", also " + String.join(", ", kept.aliases())) + (kept.of().isEmpty() ? "" : ", of " + String.join(", ", kept.of()))
                + (kept.sort() == null ? "" : ", sort: " + kept.sort());
    }

    @POST
    @Path("/{member}/removal")
    public Response remove(String pack, String member) {
        if (book.remove(pack, member) > 0) {
            throw BookFrames.kept("Facts name it, as a speaker or in a mark. Correct those facts first, or change the name here.", pack, BOOK);
        }
        return BookFrames.list(pack, BOOK);
    }
}
