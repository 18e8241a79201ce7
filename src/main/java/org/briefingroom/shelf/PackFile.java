package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactRules;
import org.briefingroom.fact.LooseDate;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.fact.PackDraft.TermDraft;
import org.briefingroom.fact.PackDraft.TopicDraft;
import org.briefingroom.fact.Status;
import org.briefingroom.source.Description;

/** Reads a pack: what is sound of it, beside the faults of the rest. */
final class PackFile {

    /** A pack that was read, and the order of its briefing. */
    record Read(PackDraft pack, List<SectionDraft> sections) {
    }

    /** Of bounded length: the pattern alone would take a name of megabytes, and the stack with it. */
    static final String SLUG = "(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*";

    private final YamlMap file;
    private final Faults faults;
    private final Map<String, CastType> castTypes = new HashMap<>();
    private final Set<String> topicNames = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();

    PackFile(YamlMap file) {
        this.file = file;
        this.faults = file.faults();
    }

    /** Empty when even the head of the pack cannot be read. */
    Optional<Read> read() {
        file.only("pack", "title", "about", "source", "cast", "topics", "facts", "terms", "briefing");
        var slug = slug("pack", file.required("pack"), file);
        var title = file.required("title");
        var about = file.required("about");
        var source = file.map("source").flatMap(SourceEntry::read);
        if (slug.isEmpty() || title.isEmpty() || about.isEmpty() || source.isEmpty() || file.map("facts").isEmpty()) {
            return Optional.empty();
        }
        var cast = cast(source.get());
        var topics = topics();
        var facts = facts(new FactRules(castTypes, topicNames, file.has("terms") ? termNames() : Set.of(), source.get()));
        var known = new HashSet<>(unreadable);
        facts.forEach(fact -> known.add(fact.slug()));
        return Optional.of(new Read(new PackDraft(slug.get(), title, about, source.get(), cast, topics, facts, unreadable, terms(known)), sections(known)));
    }

    private static Optional<String> slug(String key, String name, YamlMap at) {
        if (name.matches(SLUG)) {
            return Optional.of(name);
        }
        at.fault(key, "“" + name + "” is no name.", "Use small letters, digits and single hyphens, such as western-guarantees.");
        return Optional.empty();
    }

    private List<CastDraft> cast(Description source) {
        var members = file.named("cast");
        members.forEach((slug, entry) -> CastType.named(entry.text("type").orElse("")).ifPresent(type -> castTypes.put(slug, type)));
        var cast = new ArrayList<CastDraft>();
        members.forEach((slug, entry) -> castMember(slug, entry, source).ifPresent(cast::add));
        castTypes.keySet().retainAll(cast.stream().map(CastDraft::slug).toList());
        return cast;
    }

    private Optional<CastDraft> castMember(String slug, YamlMap entry, Description source) {
        int before = faults.count();
        entry.only("name", "type", "role", "at", "aliases", "of");
        slug(slug, slug, entry);
        var name = entry.required("name");
        if (!castTypes.containsKey(slug)) {
            entry.fault("type", "“" + entry.text("type").orElse("") + "” is no type of cast.", "Use person, organisation, country, place or group.");
        }
        var role = entry.text("role").orElse(null);
        var at = Passages.read(entry, "at", source);
        if (role != null && at.isEmpty()) {
            entry.fault("role", "The role cites no passage.", "Say where the source gives it, such as “at: §2”.");
        }
        var of = entry.texts("of");
        of.stream().filter(group -> !castTypes.containsKey(group) || group.equals(slug)).forEach(group ->
                entry.fault("of", "“" + group + "” is not in the cast, or is itself.", "Add it to the cast, or name another."));
        return faults.since(before) ? Optional.empty()
                : Optional.of(new CastDraft(slug, name, castTypes.get(slug), role, role == null ? null : at.get(0), entry.texts("aliases"), of));
    }

    private List<TopicDraft> topics() {
        var topics = new ArrayList<TopicDraft>();
        file.named("topics").forEach((slug, entry) -> {
            int before = faults.count();
            entry.only("title", "single-valued");
            slug(slug, slug, entry);
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
        file.named("facts").forEach((slug, entry) -> fact(slug, entry, rules).ifPresent(facts::add));
        facts.forEach(fact -> unreadable.remove(fact.slug()));
        return facts;
    }

    private Optional<FactDraft> fact(String slug, YamlMap entry, FactRules rules) {
        int before = faults.count();
        entry.only("says", "status", "speaker", "topic", "at", "as-of", "quote", "complete");
        slug(slug, slug, entry);
        var says = entry.required("says").replaceAll("\\s+", " ");
        var status = Status.named(entry.required("status"));
        if (status.isEmpty()) {
            entry.fault("status", "“" + entry.text("status").orElse("") + "” is no status.", "Use reported, claimed, analysis or forecast.");
        }
        var asOf = LooseDate.parse(entry.required("as-of"));
        if (asOf.isEmpty()) {
            entry.fault("as-of", "“" + entry.text("as-of").orElse("") + "” is no date.", "Write 2025, 2025-08 or 2025-08-19.");
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

    private Set<String> termNames() {
        return file.named("terms").keySet();
    }

    private List<TermDraft> terms(Set<String> facts) {
        var terms = new ArrayList<TermDraft>();
        if (file.has("terms")) {
            file.named("terms").forEach((slug, entry) -> {
                int before = faults.count();
                entry.only("name", "aliases", "fact");
                slug(slug, slug, entry);
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
