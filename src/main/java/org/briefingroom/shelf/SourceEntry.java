package org.briefingroom.shelf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.briefingroom.source.Description;
import org.briefingroom.source.LooseDate;

/** Reads the description of a source. */
final class SourceEntry {
    private static final Pattern RANGE = Pattern.compile("(?<first>\\d{1,4})\\.\\.(?<last>\\d{1,4})");

    private SourceEntry() {
    }

    static Optional<Description> read(YamlMap entry) {
        int before = entry.faults().count();
        entry.only("kind", "title", "by", "with", "in", "published", "place", "passages", "link", "whole");
        var range = RANGE.matcher(entry.required("passages"));
        if (!range.matches() || Integer.parseInt(range.group("first")) > Integer.parseInt(range.group("last"))) {
            entry.fault("passages", "The passages are not a first and a last number.", "Write them as 0..28.");
        }
        var link = entry.text("link").orElse(null);
        if (link != null && !link.startsWith("https://")) {
            entry.fault("link", "The link does not begin with https://.", "Write the whole address, or leave the link out.");
        }
        var kind = entry.required("kind");
        var title = entry.required("title");
        var by = entry.required("by");
        var in = entry.required("in");
        var published = published(entry);
        return entry.faults().since(before) ? Optional.empty()
                : Optional.of(new Description(kind, title, by, entry.text("with").orElse(null), in, published.orElseThrow(),
                        entry.text("place").orElse(null), link, entry.flag("whole"), Integer.parseInt(range.group("first")), Integer.parseInt(range.group("last"))));
    }

    private static Optional<LooseDate> published(YamlMap entry) {
        var published = LooseDate.ofSource(entry.required("published"));
        if (published.isEmpty()) {
            entry.fault("published", "“" + entry.text("published").orElse("") + "” is no date.", "Write it as 2025-08-19, or 2025-08 or 2025 where the day is not known, from 1000 to 2100.");
        }
        return published;
    }
}
