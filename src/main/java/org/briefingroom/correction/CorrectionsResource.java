package org.briefingroom.correction;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.briefingroom.fact.CorrectionNote;
import org.briefingroom.fact.CorrectionNotes;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.web.PublicAddress;
import org.jboss.resteasy.reactive.RestQuery;

/** What was corrected, for everybody to read. */
@Path("/corrections")
public class CorrectionsResource {
    private static final String NEVER = "1970-01-01T00:00:00Z";

    @Inject
    CorrectionNotes notes;
    @Inject
    Packs packs;
    @Inject
    PublicAddress address;

    /** @param pack of which they are; all where none is named */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public CorrectionPages.Corrections corrections(@RestQuery String pack, @RestQuery String page) {
        var line = pack == null || pack.isEmpty() ? null : packs.line(pack).filter(PackLine::shown).orElseThrow(NotFoundException::new);
        return new CorrectionPages.Corrections(notes.page(line == null ? null : line.slug(), AmendmentResource.page(page), "/corrections" + (line == null ? "" : "?pack=" + line.slug())), line);
    }

    /** The latest of them, for readers of feeds. */
    @GET
    @Path("/feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    public String feed() {
        var latest = notes.page(null, 1, "").rows();
        return new CorrectionPages.Feed(latest, address.link(""), latest.stream().map(CorrectionNote::iso).findFirst().orElse(NEVER)).render();
    }
}
