package org.briefingroom.shelf;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.Curation;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.fact.PackChanges;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Snapshots;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.shelf.ImportPages.PreviewView;

/** Takes a pack in from a file that somebody sends: at once when it is new, and otherwise after they saw what it would change. */
@ApplicationScoped
class Importing implements PanacheRepositoryBase<PackUpload, UUID> {

    @Inject
    Curation curation;
    @Inject
    Arrangements arrangements;
    @Inject
    Snapshots snapshots;
    @Inject
    Packs packs;
    @Inject
    LiveQuestions live;
    @Inject
    AuditLog log;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Whose the pack of this name is; empty when there is none yet. */
    Optional<Packs.Ownership> ownership(String pack) {
        return packs.ownership(pack);
    }

    @Transactional
    void create(PackFile.Read read) {
        take(read, List.of());
    }

    /** Keeps a file until its sender decides; another that they sent before goes. */
    @Transactional
    void hold(String file, String yaml) {
        var upload = findByIdOptional(caller.id()).orElseGet(() -> new PackUpload(caller.id()));
        upload.hold(StringUtils.abbreviate(file, 200), yaml, clock.instant());
        persist(upload);
    }

    /** What the file that waits would change. */
    @Transactional
    PreviewView preview(boolean stale) {
        var upload = findByIdOptional(caller.id()).orElseThrow(NotFoundException::new);
        var read = readable(upload);
        var pack = read.pack().slug();
        var held = snapshots.of(pack);
        var shown = arrangements.shown(pack);
        boolean isHouse = ownership(pack).filter(each -> each.ownerId() == null).isPresent();
        var briefing = isHouse ? arrangements.ofFile(pack) : shown.sections();
        return new PreviewView(upload.id(), upload.file(), pack, held.title(), isHouse, PackChanges.between(held, read.pack()), !(isHouse ? read.sections() : withNotes(read.sections(), briefing)).equals(briefing),
                snapshots.correctedIn(pack), state(pack), stale);
    }

    private PackFile.Read readable(PackUpload upload) {
        var read = PackTrial.of(upload).reading().orElseThrow(NotFoundException::new);
        if (ownership(read.pack().slug()).filter(pack -> caller.mayChange(pack.ownerId())).isEmpty()) {
            throw new NotFoundException();
        }
        return read;
    }

    /** Tells whether anything is otherwise of what the preview was held against. */
    private String state(String pack) {
        var all = PackText.of(snapshots.of(pack), arrangements.shown(pack).sections()) + arrangements.ofFile(pack);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** @param told of the facts that changed; empty when there is nothing to tell */
    record Taken(String pack, Optional<FactHeld> told) {
    }

    /** Takes the file that waits; empty when another file, or another state of the pack, was looked at. */
    @Transactional
    Optional<Taken> confirm(String upload, String state) {
        var held = findByIdOptional(caller.id(), LockModeType.PESSIMISTIC_WRITE).filter(each -> each.id().toString().equals(upload)).orElse(null);
        if (held == null) {
            return Optional.empty();
        }
        var read = readable(held);
        var pack = read.pack().slug();
        if (!state(pack).equals(state)) {
            return Optional.empty();
        }
        delete(held);
        return Optional.of(new Taken(pack, take(read, arrangements.shown(pack).sections())));
    }

    @Transactional
    void dismiss() {
        deleteById(caller.id());
    }

    /** What others must be told; nothing of a pack of the house, whose files would at once be read again in place of what was imported. */
    private Optional<FactHeld> take(PackFile.Read read, List<SectionDraft> shown) {
        var pack = read.pack().slug();
        var report = curation.take(read.pack(), caller.id(), caller.name());
        boolean isHouse = ownership(pack).orElseThrow().ownerId() == null;
        if (isHouse) {
            arrangements.read(pack, read.sections());
        } else {
            arrangements.replace(pack, withNotes(read.sections(), shown), caller.name());
        }
        log.note(Act.IMPORTED, "the pack “" + read.pack().title() + "”", "/desk/packs/" + pack + "/facts");
        live.check(pack);
        return isHouse ? Optional.empty() : report.touched().stream().findFirst().map(fact -> new FactHeld(pack, fact));
    }

    /** With the notes that sections of these titles have now; a section that goes but has a note stays at the end, without facts. */
    private static List<SectionDraft> withNotes(List<SectionDraft> sections, List<SectionDraft> shown) {
        var noted = shown.stream().filter(SectionDraft::hasNote).collect(Collectors.toMap(SectionDraft::title, Function.identity(), (first, other) -> first, LinkedHashMap::new));
        var all = new ArrayList<SectionDraft>();
        sections.forEach(section -> all.add(Optional.ofNullable(noted.remove(section.title())).orElse(section).with(section.facts())));
        noted.values().forEach(section -> all.add(section.with(List.of())));
        return all;
    }
}
