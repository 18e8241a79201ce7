package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactRules;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.fact.PackDraft.TermDraft;
import org.briefingroom.fact.PackDraft.TopicDraft;

/** Reads a pack: what is sound of it, beside the faults of the rest. */
final class PackFile {

    /** A pack that was read, and the order of its briefing, which begins at this line. */
    record Read(PackDraft pack, List<SectionDraft> sections, int briefing) {
    }

    private final YamlMap file;
    private final Faults faults;
    private final Set<String> topicNames = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<Ask> asks = new ArrayList<>();

    PackFile(YamlMap file) {
        this.file = file;
        this.faults = file.faults();
    }

    /** Empty when even the head of the pack cannot be read. */
    Optional<Read> read() {
        file.only("pack", "title", "about", "source", "cast", "topics", "facts", "terms", "briefing");
        var slug = Slug.read("pack", file.required("pack"), file);
        var title = file.required("title");
        var about = file.required("about");
        var source = file.map("source").flatMap(SourceEntry::read);
        if (slug.isEmpty() || title.isEmpty() || about.isEmpty() || source.isEmpty() || file.map("facts").isEmpty()) {
            return Optional.empty();
        }
        var cast = new CastEntries(file.named("cast"), source.get());
        var members = cast.read();
        var topics = topics();
        var facts = facts(new FactRules(cast.types(), topicNames, file.has("terms") ? termNames() : Set.of(), source.get()));
        var known = new HashSet<>(unreadable);
        facts.forEach(fact -> known.add(fact.slug()));
        return Optional.of(new Read(new PackDraft(slug.get(), title, about, source.get(), members, topics, facts, unreadable, terms(known), asks),
                sections(known), file.line("briefing")));
    }

    private List<TopicDraft> topics() {
        var topics = new ArrayList<TopicDraft>();
        file.named("topics").forEach((slug, entry) -> {
            int before = faults.count();
            entry.only("title", "single-valued");
            Slug.read(slug, slug, entry);
            var topic = new TopicDraft(slug, entry.required("title"), entry.flag("single-valued"));
            if (!faults.since(before)) {
                topics.add(topic);
                topicNames.add(slug);
            }
        });
        return topics;
    }

    private List<FactDraft> facts(FactRules rules) {
        var facts = new ArrayList<FactDraft>();
        file.map("facts").ifPresent(all -> unreadable.addAll(all.keys()));
        file.named("facts").forEach((slug, entry) -> FactEntry.read(slug, entry, rules).ifPresent(fact -> {
            facts.add(fact);
            asks.addAll(AskEntries.read(entry, fact));
        }));
        facts.forEach(fact -> unreadable.remove(fact.slug()));
        return facts;
    }

    private Set<String> termNames() {
        return file.named("terms").keySet();
    }

    private List<TermDraft> terms(Set<String> facts) {
        var terms = new ArrayList<TermDraft>();
        if (file.has("terms")) {
            file.named("terms").forEach((slug, entry) -> {
                int before = faults.count();
                entry.only("name", "aliases", "fact");
                Slug.read(slug, slug, entry);
                var term = new TermDraft(slug, entry.required("name"), entry.texts("aliases"), entry.required("fact"));
                knownFact(term.fact(), facts, entry, "fact");
                if (!faults.since(before)) {
                    terms.add(term);
                }
            });
        }
        return terms;
    }

    private List<SectionDraft> sections(Set<String> facts) {
        var placed = new HashSet<String>();
        var sections = new ArrayList<SectionDraft>();
        for (var entry : file.maps("briefing")) {
            entry.only("title", "facts");
            var section = new SectionDraft(entry.required("title"), entry.texts("facts"));
            section.facts().forEach(fact -> {
                knownFact(fact, facts, entry, "facts");
                if (!placed.add(fact)) {
                    entry.fault("facts", "“" + fact + "” stands in the briefing twice.", "Keep it in one section.");
                }
            });
            if (section.title().length() > SectionDraft.LONGEST_TITLE) {
                entry.fault("title", "The title of the section has " + section.title().length() + " characters.", "Say it in " + SectionDraft.LONGEST_TITLE + ".");
                continue;
            }
            sections.add(new SectionDraft(section.title(), section.facts().stream().filter(facts::contains).toList()));
        }
        return sections;
    }

    private static void knownFact(String fact, Set<String> facts, YamlMap entry, String key) {
        if (!facts.contains(fact)) {
            entry.fault(key, "“" + fact + "” is no fact of this pack.", "Name a fact as it stands under “facts”.");
        }
    }
}
