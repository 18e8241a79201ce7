package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;

/** Reads how a curator would ask for the slots of a fact. */
final class AskEntries {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 400;

    private AskEntries() {
    }

    /** The sound ones; a fault in one takes none of the others away, nor the fact. */
    static List<Ask> read(YamlMap entry, FactDraft fact) {
        var asks = new ArrayList<Ask>();
        if (entry.has("asks")) {
            entry.maps("asks").forEach(each -> ask(each, fact).ifPresent(asks::add));
        }
        return asks;
    }

    private static Optional<Ask> ask(YamlMap entry, FactDraft fact) {
        int before = entry.faults().count();
        entry.only("slot", "stem", "measure");
        var slot = entry.required("slot").split(":", 2);
        var stem = entry.required("stem").replaceAll("\\s+", " ");
        var ask = SlotType.named(slot[0]).map(type -> new Ask(fact.slug(), type, slot.length < 2 ? null : slot[1].strip(), stem,
                entry.text("measure").orElse(null)));
        var asked = ask.stream().flatMap(each -> fact.text().slots().stream().filter(each::isFor)).map(Slot::value).distinct().toList();
        if (asked.size() != 1) {
            entry.fault("slot", "The fact has " + (asked.isEmpty() ? "no" : "more than one") + " slot “" + String.join(":", slot) + "”.",
                    "Name one of its slots by type, or by type and value, such as number or country:france.");
        }
        if (!stem.endsWith("?") || stem.length() < SHORTEST || stem.length() > LONGEST) {
            entry.fault("stem", "This is no question of " + SHORTEST + " to " + LONGEST + " characters.", "Write one question, and end it with a question mark.");
        }
        return entry.faults().since(before) ? Optional.empty() : ask;
    }
}
