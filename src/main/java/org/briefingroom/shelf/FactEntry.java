package org.briefingroom.shelf;

import java.util.Optional;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactRules;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Status;

/** Reads one fact of a pack. */
final class FactEntry {

    private FactEntry() {
    }

    /** The fact, unless something is wrong with it. */
    static Optional<FactDraft> read(String slug, YamlMap entry, FactRules rules) {
        var faults = entry.faults();
        int before = faults.count();
        entry.only("says", "status", "speaker", "topic", "at", "as-of", "quote", "complete", "asks");
        Slug.read(slug, slug, entry);
        if (FactRules.RESERVED.contains(slug)) {
            entry.fault(slug, "A fact cannot be called “" + slug + "”.", "Give it a name that says what it tells.");
        }
        var says = entry.required("says").replaceAll("\\s+", " ");
        var status = Status.named(entry.required("status"));
        if (status.isEmpty()) {
            entry.fault("status", "“" + entry.text("status").orElse("") + "” is no status.", "Use reported, claimed, analysis or forecast.");
        }
        var asOf = LooseDate.ofSource(entry.required("as-of"));
        if (asOf.isEmpty()) {
            entry.fault("as-of", "“" + entry.text("as-of").orElse("") + "” is no date.", "Write 2025, 2025-08 or 2025-08-19, from 1000 to 2100.");
        }
        var passages = Passages.read(entry, "at", rules.source());
        if (faults.since(before)) {
            return Optional.empty();
        }
        var draft = new FactDraft(slug, says, status.get(), entry.texts("speaker"), entry.required("topic"), passages, asOf.get(),
                entry.text("quote").orElse(null), entry.flag("complete"));
        rules.check(draft).forEach(finding -> entry.fault(finding.field(), finding.what(), finding.mend()));
        return faults.since(before) ? Optional.empty() : Optional.of(draft);
    }
}
