package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes facts in the browser, corrects them, takes them out, and decides between the browser and a file. */
@ApplicationScoped
public class FactBook {
    /** What came of it: the fact's name, or what is wrong, or that somebody else was faster. @param correction null where nobody could have met the fact */
    public record Outcome(String fact, List<Finding> findings, boolean stale, Long correction) {

        Outcome(String fact, List<Finding> findings, boolean stale) {
            this(fact, findings, stale, null);
        }

        public boolean isKept() {
            return findings.isEmpty() && !stale;
        }
    }

    @Inject
    Packs packs;
    @Inject
    PackBook book;
    @Inject
    Facts facts;
    @Inject
    Corrections corrections;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** Holds a new fact, named after its sentence, unless something is wrong. */
    @Transactional
    public Outcome write(String pack, FactDraft draft, String editor) {
        var of = book.forChange(pack);
        var findings = packs.rulesOf(of).check(draft);
        if (!findings.isEmpty()) {
            return new Outcome(null, findings, false);
        }
        var fact = new Fact(of, name(pack, draft));
        facts.persist(fact);
        hold(fact, draft, null, editor);
        return new Outcome(fact.slug(), List.of(), false);
    }

    /** A name that no fact of the pack has. */
    String name(String pack, FactDraft draft) {
        return Slugs.unused(opening(draft.text().plain()), slug -> FactRules.RESERVED.contains(slug) || facts.named(pack, slug).isPresent());
    }

    /** The words that say what it is about, as far as a name holds them. */
    private static String opening(String sentence) {
        var words = sentence.replaceAll("(?i)\\b(the|a|an|of|in|on|at|to|and|is|was|were|are|has|had|have|that|by|for|with|would|will|be|been)\\b", " ").strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(5, words.length)));
    }

    /** Makes a new version of the fact and holds it, unless something is wrong. @param base the number of the version that was seen */
    @Transactional
    public Outcome correct(String pack, FactDraft draft, int base, Cause cause) {
        var fact = facts.namedForCorrection(pack, draft.slug()).orElseThrow(NotFoundException::new);
        if (fact.current().number() != base || fact.isWithdrawn()) {
            return new Outcome(draft.slug(), List.of(), true);
        }
        var findings = packs.rulesOf(fact.pack()).check(draft);
        return new Outcome(draft.slug(), findings, false, findings.isEmpty() ? replace(fact, draft, cause).orElse(null) : null);
    }

    /** What the file says is held as the file's, so that the file may go on changing it. */
    private Optional<Long> replace(Fact fact, FactDraft draft, Cause cause) {
        var was = fact.current();
        fact.proposed().filter(proposed -> proposed.draft().equals(draft)).ifPresentOrElse(fact::hold, () -> hold(fact, draft, cause.why(), cause.by()));
        return corrections.note(fact, was, fact.current(), cause);
    }

    /** Ends the disagreement between a file and the browser: the file's wording is taken, or the browser's kept. */
    @Transactional
    public void decide(String pack, String slug, boolean takeFile, String editor) {
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        var proposed = fact.proposed().orElseThrow(NotFoundException::new);
        if (takeFile) {
            var was = fact.current();
            fact.hold(proposed);
            corrections.note(fact, was, proposed, Cause.derived(was, proposed, "The wording of the pack’s file was taken.", editor));
        } else {
            replace(fact, fact.current().draft(), Cause.editorial("Kept over the wording of the file.", editor));
        }
    }

    /** What the file says of a fact that was corrected in the browser. */
    @Transactional
    public FactDraft offered(String pack, String slug) {
        return facts.named(pack, slug).flatMap(Fact::proposed).map(FactVersion::draft).orElseThrow(NotFoundException::new);
    }

    /** Takes the fact out, with all its versions kept. Stale when it was corrected, or taken out, meanwhile. */
    @Transactional
    public Outcome withdraw(String pack, String slug, int base, Cause cause) {
        book.forChange(pack);
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        if (fact.current().number() != base || fact.isWithdrawn()) {
            return new Outcome(slug, List.of(), true);
        }
        fact.withdraw(clock.instant());
        return new Outcome(slug, List.of(), false, corrections.note(fact, fact.current(), null, cause).orElse(null));
    }

    /** Holds a fact again that was taken out, as it was. Stale when it is held already. */
    @Transactional
    public Outcome takeBack(String pack, String slug, int base, Cause cause) {
        book.forChange(pack);
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        if (fact.current().number() != base || !fact.isWithdrawn()) {
            return new Outcome(slug, List.of(), true);
        }
        fact.hold(fact.current());
        return new Outcome(slug, List.of(), false, corrections.note(fact, fact.current(), fact.current(), cause).orElse(null));
    }

    private void hold(Fact fact, FactDraft draft, String reason, String editor) {
        var version = new FactVersion(fact, draft, new Cast(packs.castMembers(fact.pack()).values(), packs.spellingsOfTerms(fact.pack())),
                packs.topics(fact.pack()).get(draft.topic()), new FactVersion.Making(Origin.BROWSER, editor, reason, clock.instant()));
        entities.persist(version);
        fact.propose(version);
        fact.hold(version);
    }
}
