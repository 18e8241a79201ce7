package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.Objects;
import org.briefingroom.source.Sources;

/** Brings a whole pack to what its draft says, in one transaction. Doing it twice changes nothing. */
@ApplicationScoped
public class Curation {

    @Inject
    Sources sources;
    @Inject
    Packs packs;
    @Inject
    Facts facts;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    @Transactional
    public CurationReport keep(PackDraft draft) {
        var pack = packs.named(draft.slug()).orElseGet(() -> new Pack(draft.slug(), null));
        pack.show(clock.instant());
        pack.describe(draft.title(), draft.about(), sources.keep(draft.slug(), draft.source()));
        packs.persist(pack);
        var cast = keepCast(pack, draft);
        var topics = keepTopics(pack, draft);
        var held = facts.of(pack);
        var report = new CurationReport();
        draft.facts().forEach(fact -> keepFact(pack, held, fact, cast, topics.get(fact.topic()), report));
        held.values().stream().filter(fact -> isGone(fact, draft)).forEach(fact -> withdraw(fact, report));
        entities.flush();
        keepTerms(pack, draft, held);
        keepAsks(pack, draft, held);
        return report;
    }

    private Cast keepCast(Pack pack, PackDraft draft) {
        var members = packs.castMembers(pack);
        members.values().forEach(CastMember::unlist);
        for (var each : draft.cast()) {
            var member = members.computeIfAbsent(each.slug(), slug -> new CastMember(pack, slug));
            member.describe(each);
            entities.persist(member);
        }
        draft.cast().forEach(each -> members.get(each.slug())
                .belongTo(each.of().stream().map(members::get).filter(Objects::nonNull).toList()));
        return new Cast(members.values(),
                draft.terms().stream().flatMap(term -> Stream.concat(Stream.of(term.name()), term.aliases().stream())).toList());
    }

    private Map<String, Topic> keepTopics(Pack pack, PackDraft draft) {
        var topics = packs.topics(pack);
        for (int position = 0; position < draft.topics().size(); position++) {
            var each = draft.topics().get(position);
            var topic = topics.computeIfAbsent(each.slug(), slug -> new Topic(pack, slug));
            topic.describe(each, position + 1);
            entities.persist(topic);
        }
        return topics;
    }

    private void keepFact(Pack pack, Map<String, Fact> held, FactDraft draft, Cast cast, Topic topic, CurationReport report) {
        var known = held.get(draft.slug());
        if (known == null) {
            var fact = new Fact(pack, draft.slug());
            facts.persist(fact);
            held.put(draft.slug(), fact);
            fact.hold(write(fact, draft, cast, topic));
            report.added(draft.slug());
        } else if (known.lastFromFile().map(FactVersion::draft).filter(draft::equals).isEmpty()) {
            change(known, write(known, draft, cast, topic), report);
        } else if (known.isWithdrawn()) {
            known.hold(known.current());
            report.changed(draft.slug());
        } else {
            report.unchanged();
        }
    }

    /** What was corrected in the browser stays until an instructor decides. */
    private static void change(Fact fact, FactVersion version, CurationReport report) {
        if (fact.current().origin() == Origin.BROWSER) {
            report.undecided(fact.slug());
        } else {
            fact.hold(version);
            report.changed(fact.slug());
        }
    }

    private FactVersion write(Fact fact, FactDraft draft, Cast cast, Topic topic) {
        var version = new FactVersion(fact, draft, cast, topic, new FactVersion.Making(Origin.FILE, "seeds", null, clock.instant()));
        entities.persist(version);
        fact.propose(version);
        return version;
    }

    private static boolean isGone(Fact fact, PackDraft draft) {
        return !fact.isWithdrawn() && !draft.unreadable().contains(fact.slug())
                && draft.facts().stream().noneMatch(each -> each.slug().equals(fact.slug()));
    }

    private void withdraw(Fact fact, CurationReport report) {
        if (fact.current().origin() == Origin.BROWSER) {
            report.undecided(fact.slug());
        } else {
            fact.withdraw(clock.instant());
            report.withdrawn(fact.slug());
        }
    }

    private void keepTerms(Pack pack, PackDraft draft, Map<String, Fact> held) {
        var terms = packs.terms(pack);
        var gone = new HashMap<>(terms);
        for (var each : draft.terms()) {
            var fact = held.get(each.fact());
            if (fact != null) {
                var term = terms.computeIfAbsent(each.slug(), slug -> new Term(pack, slug));
                term.describe(each, fact);
                entities.persist(term);
                gone.remove(each.slug());
            }
        }
        gone.values().forEach(entities::remove);
    }

    private void keepAsks(Pack pack, PackDraft draft, Map<String, Fact> held) {
        entities.createQuery("delete from CuratedAsk a where a.fact in (select f from Fact f where f.pack = ?1)").setParameter(1, pack).executeUpdate();
        draft.asks().forEach(ask -> entities.persist(new CuratedAsk(held.get(ask.fact()), ask)));
    }
}
