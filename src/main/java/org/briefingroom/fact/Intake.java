package org.briefingroom.fact;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the facts of one pack to what a draft says. */
final class Intake {

    /** Whose hand brings it. */
    record Hand(Origin origin, String editor) {

        boolean isFile() {
            return origin == Origin.FILE;
        }

        String reason() {
            return isFile() ? null : "Imported from a file.";
        }
    }

    /** A fact that is held otherwise than before. @param now null where it was withdrawn */
    record Change(Fact fact, FactVersion was, FactVersion now) {
    }

    /** Who and what the facts may name. */
    record Casting(Cast cast, Map<String, Topic> topics) {
    }

    private final Pack pack;
    private final Map<String, Fact> held;
    private final Hand hand;
    private final Casting casting;
    private final EntityManager entities;
    private final Instant now;
    private final CurationReport report = new CurationReport();
    private final List<Change> changes = new ArrayList<>();

    /** @param held every fact of the pack by its name, withdrawn ones too; takes in what is new */
    Intake(Pack pack, Map<String, Fact> held, Hand hand, Casting casting, EntityManager entities, Instant now) {
        this.pack = pack;
        this.held = held;
        this.hand = hand;
        this.casting = casting;
        this.entities = entities;
        this.now = now;
    }

    CurationReport keep(PackDraft draft) {
        draft.facts().forEach(this::keep);
        held.values().stream().filter(fact -> isGone(fact, draft)).forEach(this::withdraw);
        return report;
    }

    /** What was held before and is held otherwise now, or no more. */
    List<Change> changes() {
        return changes;
    }

    private void keep(FactDraft draft) {
        var known = held.get(draft.slug());
        if (known == null) {
            var fact = new Fact(pack, draft.slug());
            entities.persist(fact);
            held.put(draft.slug(), fact);
            fact.hold(write(fact, draft));
            report.added(draft.slug());
        } else if (isOther(known, draft)) {
            change(known, write(known, draft));
        } else if (known.isWithdrawn()) {
            known.hold(known.current());
            changed(known, known.current());
        } else {
            report.unchanged();
        }
    }

    /** A file is held against what a file said last, a person against what is held now. */
    private boolean isOther(Fact known, FactDraft draft) {
        var last = hand.isFile() ? known.lastFromFile() : Optional.of(known.current());
        return last.map(FactVersion::draft).filter(draft::equals).isEmpty();
    }

    /** What was corrected in the browser stays until an instructor decides, unless it is a person who changes it. */
    private void change(Fact fact, FactVersion version) {
        if (isKeptFromFile(fact)) {
            report.undecided(fact.slug());
        } else {
            var was = fact.current();
            fact.hold(version);
            changed(fact, was);
        }
    }

    private void changed(Fact fact, FactVersion was) {
        report.changed(fact.slug());
        changes.add(new Change(fact, was, fact.current()));
    }

    private boolean isKeptFromFile(Fact fact) {
        return hand.isFile() && fact.current().origin() == Origin.BROWSER;
    }

    private FactVersion write(Fact fact, FactDraft draft) {
        var version = new FactVersion(fact, draft, casting.cast(), casting.topics().get(draft.topic()), new FactVersion.Making(hand.origin(), hand.editor(), hand.reason(), now));
        entities.persist(version);
        fact.propose(version);
        return version;
    }

    private static boolean isGone(Fact fact, PackDraft draft) {
        return !fact.isWithdrawn() && !draft.unreadable().contains(fact.slug())
                && draft.facts().stream().noneMatch(each -> each.slug().equals(fact.slug()));
    }

    private void withdraw(Fact fact) {
        if (isKeptFromFile(fact)) {
            report.undecided(fact.slug());
        } else {
            fact.withdraw(now);
            report.withdrawn(fact.slug());
            changes.add(new Change(fact, fact.current(), null));
        }
    }
}
