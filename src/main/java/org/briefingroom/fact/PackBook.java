package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import java.util.UUID;
import org.briefingroom.source.Description;
import org.briefingroom.source.Sources;
import org.briefingroom.web.Refusal;

/** Begins packs in the browser, and changes what they say of themselves. */
@ApplicationScoped
public class PackBook {
    /** What addresses of the desk are called already. */
    private static final Set<String> RESERVED = Set.of("new", "import");

    /** What a pack says of itself and of its source. */
    public record PackHead(String title, String about, Description source) {
    }

    /** @param base of whoever begins to change it now */
    public record KeptHead(PackHead head, String base, boolean fromFile) {
    }

    @Inject
    Packs packs;
    @Inject
    Sources sources;
    @Inject
    EntityManager entities;

    /** A new pack, which is not on the shelf yet. Answers with its name. */
    @Transactional
    public String begin(PackHead head, UUID owner) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('pack names'))) taken", Integer.class).getSingleResult();
        var slug = Slugs.unused(head.title(), name -> RESERVED.contains(name) || packs.named(name).isPresent() || sources.find("slug", name).firstResultOptional().isPresent());
        var pack = new Pack(slug, owner);
        pack.describe(head.title(), head.about(), sources.keep(slug, head.source()));
        packs.persistAndFlush(pack);
        return slug;
    }

    @Transactional
    public KeptHead head(String slug) {
        var pack = packs.named(slug).orElseThrow(NotFoundException::new);
        return new KeptHead(head(pack), Stamp.of(head(pack)), pack.ownerId() == null);
    }

    private static PackHead head(Pack pack) {
        return new PackHead(pack.title(), pack.about(), pack.source().description());
    }

    /** Answers false, and changes nothing, when it reads otherwise by now than when the form was begun. */
    @Transactional
    public boolean change(String slug, PackHead head, String base) {
        var pack = forChange(slug);
        entities.refresh(pack.source());
        if (!Stamp.of(head(pack)).equals(base)) {
            return false;
        }
        pack.describe(head.title(), head.about(), sources.keep(slug, head.source()));
        return true;
    }

    /** The pack, held for this transaction, so that whoever else changes something in it waits. Refused where a file would undo it. */
    Pack forChange(String slug) {
        var pack = held(slug);
        if (pack.ownerId() == null) {
            throw new Refusal(Status.CONFLICT, "This pack is read from a file",
                    "Its title, source, cast, topics, terms and list of facts stand in its file in the folder seeds, and the next reading would undo a change made here. "
                            + "Change the file and start the program again; only the wording of a fact can be corrected here.",
                    "/desk/packs/" + slug, "Back to the pack");
        }
        return pack;
    }

    /** The pack, held for this transaction. */
    Pack held(String slug) {
        var pack = packs.named(slug).orElseThrow(NotFoundException::new);
        entities.lock(pack, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(pack);
        return pack;
    }
}
