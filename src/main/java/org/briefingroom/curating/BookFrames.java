package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.briefingroom.curating.BookPages.Frame;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Refusal;

/** What the pages of cast, topics and terms have in common. */
@ApplicationScoped
class BookFrames {
    @Inject
    Packs packs;
    @Inject
    Caller caller;

    Frame of(String pack, String slug, Findings findings, String kept) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        return new Frame(line, slug, findings, kept, caller.mayChange(line.owner()) && line.owner() != null);
    }

    static Integer page(String asked) {
        return asked != null && asked.matches("\\d{1,5}") ? Integer.valueOf(asked) : null;
    }

    static Response list(String pack, String book) {
        return Response.seeOther(URI.create(address(pack, book))).build();
    }

    static String address(String pack, String book) {
        return "/desk/packs/" + pack + "/" + book;
    }

    /** Something cannot be removed. @param why, and what to do instead */
    static Refusal kept(String why, String pack, String book) {
        return new Refusal(Status.CONFLICT, "It cannot be removed", why, address(pack, book), "Back to the list");
    }
}
