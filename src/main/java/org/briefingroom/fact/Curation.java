package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
    Corrections corrections;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** As a file of the house has it. What comes for the first time stands on the shelf at once. */
    @Transactional
    public CurationReport keep(PackDraft draft) {
        var pack = packs.named(draft.slug()).orElseGet(() -> shown(new Pack(draft.slug(), null)));
        return keep(draft, pack, new Intake.Hand(Origin.FILE, "seeds"));
    }

    /**
     * As somebody imports it. A pack that has an owner is edited by it as by hand, and a new one is theirs; a pack of the house
     * takes it as it takes its file.
     */
    @Transactional
    public CurationReport take(PackDraft draft, UUID importer, String editor) {
        var pack = packs.named(draft.slug()).orElseGet(() -> new Pack(draft.slug(), importer));
        return keep(draft, pack, new Intake.Hand(pack.ownerId() == null ? Origin.FILE : Origin.BROWSER, editor));
    }

    private Pack shown(Pack pack) {
        pack.show(clock.instant());
        return pack;
    }

    private CurationReport keep(PackDraft draft, Pack pack, Intake.Hand hand) {
        pack.describe(draft.title(), draft.about(), sources.keep(draft.slug(), draft.source()));
        packs.persist(pack);
        var cast = keepCast(pack, draft);
        var topics = keepTopics(pack, draft);
        var held = facts.of(pack);
        var intake = new Intake(pack, held, hand, new Intake.Casting(cast, topics), entities, clock.instant());
        var report = intake.keep(draft);
        entities.flush();
        keepTerms(pack, draft, held);
        keepAsks(pack, draft, held);
        entities.flush();
        intake.changes().forEach(change -> note(change, hand));
        return report;
    }

    /** What a file changes is told as what was changed by hand: whether it matters, the change itself says. */
    private void note(Intake.Change change, Intake.Hand hand) {
        if (change.now() == null) {
            corrections.note(change.fact(), change.fact().current(), null, Cause.material("The pack’s file holds it no more.", hand.editor()));
        } else if (change.was().equals(change.now())) {
            corrections.note(change.fact(), change.was(), change.now(), Cause.material("The pack’s file holds it again.", hand.editor()));
        } else {
            corrections.note(change.fact(), change.was(), change.now(), Cause.derived(change.was(), change.now(), "The pack’s file was changed.", hand.editor()));
        }
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
