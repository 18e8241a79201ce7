package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.source.Description;

/** A fact with its versions, what may be chosen for it, and how it would read before it is kept. */
@ApplicationScoped
public class FactSheets {

    /**
     * A fact and its past.
     *
     * @param draft    that would make the version held now again, and {@code base} the number of that version
     * @param proposed the file's wording that waits for a decision, or null
     * @param versions every version, the latest first
     */
    public record FactSheet(FactLine fact, FactDraft draft, int base, FactLine proposed, List<VersionLine> versions, boolean withdrawn) {
    }

    public record VersionLine(FactLine fact, String origin, String editor, String reason, Instant at) {
    }

    /** What a fact of the pack may name. */
    public record Choices(Description source, List<FactLine.Topic> topics, List<Name> cast, List<Name> terms, boolean fromFile) {
    }

    /** How a draft would read, with what is wrong with it. @param base the pack's facts with it among them; {@code line} null where it cannot be shown */
    public record Trial(FactLine line, FactBase base, List<Finding> findings) {
    }

    @Inject
    Packs packs;
    @Inject
    Facts facts;
    @Inject
    FactLines lines;
    @Inject
    FactBases bases;
    @Inject
    FactBook book;

    @Transactional
    public FactSheet sheet(String pack, String slug) {
        var fact = facts.named(pack, slug).orElseThrow(NotFoundException::new);
        var all = lines.versionsOf(pack, slug);
        var versions = fact.versions();
        return new FactSheet(line(all, fact.current()), fact.current().draft(), fact.current().number(), fact.proposed().map(version -> line(all, version)).orElse(null),
                all.stream().map(line -> version(line, versions.get(line.number() - 1))).toList(), fact.isWithdrawn());
    }

    private static FactLine line(List<FactLine> all, FactVersion version) {
        return all.stream().filter(line -> line.number() == version.number()).findFirst().orElseThrow();
    }

    private static VersionLine version(FactLine line, FactVersion version) {
        return new VersionLine(line, version.origin().word(), version.editor(), version.reason(), version.madeAt());
    }

    @Transactional
    public Choices choices(String slug) {
        var pack = packs.named(slug).orElseThrow(NotFoundException::new);
        var names = Comparator.comparing(Name::name, String.CASE_INSENSITIVE_ORDER);
        return new Choices(pack.source().description(), packs.topics(pack).values().stream().map(FactSheets::topic).sorted(Comparator.comparingInt(FactLine.Topic::position)).toList(),
                packs.castMembers(pack).values().stream().filter(CastMember::isListed).map(CastMember::named).sorted(names).toList(),
                packs.terms(pack).values().stream().map(Term::named).sorted(names).toList(), pack.ownerId() == null);
    }

    private static FactLine.Topic topic(Topic topic) {
        return new FactLine.Topic(topic.slug(), topic.title(), topic.position(), topic.isSingleValued());
    }

    /** @param draft with the name of the fact that it corrects, or null where it is new */
    @Transactional
    public Trial trial(String slug, FactDraft draft) {
        var pack = packs.named(slug).orElseThrow(NotFoundException::new);
        var findings = packs.rulesOf(pack).check(draft);
        if (!findings.isEmpty()) {
            return new Trial(null, FactBase.EMPTY, findings);
        }
        var base = bases.of(slug);
        var line = line(pack, draft, draft.slug() == null ? book.name(slug, draft) : draft.slug());
        var others = base.facts().stream().filter(fact -> !fact.fact().equals(line.fact()));
        return new Trial(line, new FactBase(Stream.concat(others, Stream.of(line)).toList(), base.names(), base.asks()), findings);
    }

    private FactLine line(Pack pack, FactDraft draft, String name) {
        var members = packs.castMembers(pack);
        var cast = new Cast(members.values(), packs.spellingsOfTerms(pack));
        var of = pack.source().description();
        return new FactLine(-1, -1, pack.slug(), name, 1, true, topic(packs.topics(pack).get(draft.topic())), draft.text(), new FactText(draft.text().continued(cast.openings())),
                draft.status(), draft.speakers().stream().map(members::get).map(CastMember::name).toList(), draft.asOf(), draft.passages(), draft.quote(), draft.complete(),
                new FactLine.Origin(of.author(), of.contributor(), of.kind(), of.outlet(), of.published(), of.whole()));
    }
}
