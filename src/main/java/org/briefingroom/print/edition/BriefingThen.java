package org.briefingroom.print.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.briefing.BriefingView.Section;

/**
 * What a briefing looked like when a handout was printed from it, in lines of text: its parts, an instructor's notes in them and the
 * facts, by their ids, in their order; then all facts that it had a source note for.
 */
record BriefingThen(List<Part> parts, Set<Long> facts) {
    private static final String PART = "# ";
    private static final String NOTE = "> ";
    private static final String FACT = "- ";
    private static final String NOTED = "= ";

    /** @param note empty for none */
    record Part(String title, String note, List<Long> facts) {
    }

    static BriefingThen of(BriefingView briefing) {
        return new BriefingThen(briefing.sections().stream().map(BriefingThen::part).toList(), briefing.notes().stream().map(BriefingThen::fact).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Part part(Section section) {
        return new Part(line(section.title()), line(String.join(" ", section.note())), section.facts().stream().map(BriefingThen::fact).toList());
    }

    private static long fact(Noted noted) {
        return noted.fact().factId();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static BriefingThen read(String text) {
        var parts = new ArrayList<Part>();
        var facts = new TreeSet<Long>();
        text.lines().forEach(line -> {
            var rest = line.substring(Math.min(2, line.length()));
            int last = parts.size() - 1;
            switch (line.substring(0, Math.min(2, line.length()))) {
                case PART -> parts.add(new Part(rest, "", new ArrayList<>()));
                case NOTE -> parts.set(last, new Part(parts.get(last).title(), rest, parts.get(last).facts()));
                case FACT -> parts.get(last).facts().add(Long.valueOf(rest));
                default -> facts.add(Long.valueOf(rest));
            }
        });
        return new BriefingThen(parts, facts);
    }

    String written() {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(PART).append(part.title()).append('\n');
            text.append(part.note().isEmpty() ? "" : NOTE + part.note() + "\n");
            part.facts().forEach(fact -> text.append(FACT).append(fact).append('\n'));
        }
        facts.forEach(fact -> text.append(NOTED).append(fact).append('\n'));
        return text.toString();
    }

    /** Notes by the titles of their parts. */
    Map<String, String> notes() {
        var notes = new LinkedHashMap<String, String>();
        parts.stream().filter(part -> !part.note().isEmpty()).forEach(part -> notes.merge(part.title(), part.note(), (one, other) -> one + " " + other));
        return notes;
    }

    /** The parts and what stands in them, of the facts that another briefing has too: by this an order is compared. */
    List<Part> shared(BriefingThen other) {
        return parts.stream().map(part -> new Part(part.title(), "", part.facts().stream().filter(other.facts::contains).toList())).toList();
    }

    String titles() {
        return parts.stream().map(Part::title).collect(Collectors.joining("; "));
    }
}
