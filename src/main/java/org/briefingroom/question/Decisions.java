package org.briefingroom.question;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.Pack;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.kinds.Content;

/** Where decisions on drafts are kept, one after the other. */
@ApplicationScoped
public class Decisions implements PanacheRepository<Decision> {

    /** @param after the number of the decision that was seen before; 0 when there was none */
    public record Making(String slug, int after, Verdict verdict, String decidedOn, Content content, List<String> doubts, String reason) {
    }

    /** Who decides. */
    public record Decider(UUID id, String name) {
    }

    @Inject
    Packs packs;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** The last decision on each draft of a pack, by the draft's name; one statement. */
    @Transactional
    public Map<String, DecisionLine> latest(String pack) {
        return find("from Decision d where d.packId = (select p.id from Pack p where p.slug = ?1) "
                + "and d.number = (select max(e.number) from Decision e where e.packId = d.packId and e.slug = d.slug)", pack)
                .list().stream().map(Decision::line).collect(Collectors.toMap(DecisionLine::slug, Function.identity()));
    }

    /** Every decision on a draft, the latest first. */
    @Transactional
    public List<DecisionLine> on(String pack, String slug) {
        return find("from Decision d where d.packId = (select p.id from Pack p where p.slug = ?1) and d.slug = ?2 order by d.number desc", pack, slug)
                .list().stream().map(Decision::line).toList();
    }

    /** Keeps the decision; answers false, and keeps nothing, when somebody else has decided meanwhile. */
    @Transactional
    public boolean keep(String pack, Making making, Decider decider) {
        var packId = packs.named(pack).orElseThrow().id();
        entities.find(Pack.class, packId, LockModeType.PESSIMISTIC_WRITE);
        long before = count("packId = ?1 and slug = ?2", packId, making.slug());
        if (before != making.after()) {
            return false;
        }
        persist(new Decision(packId, decider.id(), new DecisionLine(making.slug(), making.after() + 1, making.verdict(), making.decidedOn(),
                making.content(), making.doubts(), making.reason(), decider.name(), clock.instant())));
        return true;
    }
}
