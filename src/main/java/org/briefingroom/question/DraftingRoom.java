package org.briefingroom.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactBases;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Drafter;
import org.briefingroom.question.drafting.Undrafted;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.ItemRules;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;

/** What can be asked of a pack as it is held now: drafted once, and again when a fact changes. */
@ApplicationScoped
public class DraftingRoom {
    /** The same for every pack, so that a draft keeps its wording until a fact changes. */
    private static final long SEED = 20_250_819;

    /** Everything drafted from a pack with what the rules say of it, and everything that was not, with the reason. */
    public record Board(FactBase base, List<Drafted> drafted, List<Undrafted> undrafted) {

        /** What may be asked without a person's leave. */
        public List<Draft> publishable() {
            return drafted.stream().filter(Drafted::isPublishable).map(Drafted::draft).toList();
        }
    }

    @Inject
    FactBases factBases;

    private final Map<String, Board> boards = new ConcurrentHashMap<>();

    /** Empty lists when there is no such pack. */
    public Board of(String pack) {
        var base = factBases.of(pack);
        return boards.compute(pack, (name, board) -> board != null && board.base().equals(base) ? board : draft(base));
    }

    /** What can be asked of these facts, worked out anew. */
    public static Board draft(FactBase base) {
        var drafts = new Drafter(base).draft(SEED);
        var rules = new ItemRules(new Names(base.names()), new Lexicon(base.facts()));
        return new Board(base, drafts.drafts().stream().map(draft -> new Drafted(draft, rules.findings(item(draft, base)))).toList(), drafts.undrafted());
    }

    static Item item(Draft draft, FactBase base) {
        return draft.question().item(base.byName(), Authorship.DRAFTED);
    }
}
