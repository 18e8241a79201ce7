package org.briefingroom.question;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactBases;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Drafter;
import org.briefingroom.question.drafting.Drafts;
import org.briefingroom.question.drafting.Undrafted;
import org.briefingroom.question.kinds.Content;
import org.jboss.logging.Logger;

/** What can be asked of a pack as it is held now: drafted once, and again when a fact changes; with what was decided on each draft. */
@ApplicationScoped
public class DraftingRoom {
    private static final Logger LOG = Logger.getLogger(DraftingRoom.class);
    /** The same for every pack, so that a draft keeps its wording until a fact changes. */
    private static final long SEED = 20_250_819;
    /** So many facts are drafted in a second or two; of more, nobody waits who only wants to be asked. */
    private static final int AT_ONCE = 400;

    /**
     * Everything drafted from a pack with what the rules say of it and what was decided on it, and everything that was not,
     * with the reason.
     *
     * @param decisions the last on each draft, by the draft's name
     */
    public record Board(FactBase base, Map<String, DecisionLine> decisions, List<Drafted> drafted, List<Undrafted> undrafted) {

        /** What may be asked: what nothing speaks against and nobody dropped, and what a person kept or reworded. */
        public List<Draft> publishable() {
            return drafted.stream().filter(Drafted::isPublishable).map(Drafted::draft).toList();
        }

        public Optional<Drafted> named(String slug) {
            return drafted.stream().filter(each -> each.draft().slug().equals(slug)).findFirst();
        }
    }

    /** @param board empty while it is made */
    public record Ready(FactBase base, Optional<Board> board) {

        /** What may be asked of the drafts there are. */
        public List<Draft> publishable() {
            return board.map(Board::publishable).orElse(List.of());
        }
    }

    private record Shown(Reviewer reviewer, Board board) {
    }

    @Inject
    FactBases factBases;
    @Inject
    Decisions decisions;

    private final Map<String, Shown> boards = new ConcurrentHashMap<>();
    private final Set<String> inTheMaking = ConcurrentHashMap.newKeySet();
    private final ExecutorService drafter = Executors.newSingleThreadExecutor(DraftingRoom::thread);

    /** Empty lists when there is no such pack. Five statements: facts and decisions are read anew, whoever changed them. */
    public Board of(String pack) {
        return shown(pack).board();
    }

    /** For whoever must not wait: a large pack is drafted aside, once, when that was not done since its facts changed. */
    public Ready ready(String pack) {
        var shown = boards.get(pack);
        var base = factBases.of(pack);
        if (base.facts().size() <= AT_ONCE || shown != null && shown.reviewer().base().equals(base)) {
            return new Ready(base, Optional.of(shown(pack, base, decisions.latest(pack)).board()));
        }
        if (inTheMaking.add(pack)) {
            drafter.execute(() -> makeReady(pack));
        }
        return new Ready(base, Optional.empty());
    }

    private void makeReady(String pack) {
        try {
            var base = factBases.of(pack);
            var latest = QuarkusTransaction.requiringNew().call(() -> decisions.latest(pack));
            shown(pack, base, latest);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Nothing could be drafted from %s", pack);
        } finally {
            inTheMaking.remove(pack);
        }
    }

    @PreDestroy
    void close() {
        drafter.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "drafting");
        thread.setDaemon(true);
        return thread;
    }

    /** How many questions were drafted from a pack when it was last looked at; -1 when it was not yet. No statement. */
    public int lastCount(String pack) {
        var shown = boards.get(pack);
        return shown == null ? -1 : shown.board().drafted().size();
    }

    /** The draft of this name in these words, as the rules would see it; nothing is kept. */
    public Optional<Drafted> reworded(String pack, String slug, Content content) {
        var shown = shown(pack);
        return shown.board().named(slug).map(drafted -> shown.reviewer().reworded(slug, content));
    }

    /** What can be asked of these facts, worked out anew, before anybody decided on it. */
    public static Board draft(FactBase base) {
        return new Reviewer(base, new Drafter(base).draft(SEED)).board(Map.of());
    }

    /** What can be asked of one of these facts, worked out anew, before anybody decided on it. */
    public static Board draft(FactBase base, String fact) {
        var all = new Drafter(base).draft(SEED);
        return new Reviewer(base, new Drafts(all.drafts().stream().filter(draft -> draft.fact().equals(fact)).toList(),
                all.undrafted().stream().filter(each -> each.fact().equals(fact)).toList())).board(Map.of());
    }

    private Shown shown(String pack) {
        return shown(pack, factBases.of(pack), decisions.latest(pack));
    }

    private Shown shown(String pack, FactBase base, Map<String, DecisionLine> latest) {
        return boards.compute(pack, (name, shown) -> {
            var reviewer = shown != null && shown.reviewer().base().equals(base) ? shown.reviewer() : new Reviewer(base, new Drafter(base).draft(SEED));
            return shown != null && shown.reviewer() == reviewer && shown.board().decisions().equals(latest) ? shown : new Shown(reviewer, reviewer.board(latest));
        });
    }
}
