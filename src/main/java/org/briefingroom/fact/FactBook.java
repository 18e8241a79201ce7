package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;

/** Writes facts in the browser, corrects them, takes them out, and decides between the browser and a file. */
@ApplicationScoped
public class FactBook {
    /** What came of it: the fact's name, or what is wrong, or that somebody else was faster. */
    public record Outcome(String fact, List<Finding> findings, boolean stale) {

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
    public Outcome correct(String pack, FactDraft draft, String reason, int base, String editor) {
        var fact = facts.namedForCorrection(pack, draft.slug()).orElseThrow(NotFoundException::new);
        if (fact.current().number() != base) {
            return new Outcome(draft.slug(), List.of(), true);
        }
        var findings = packs.rulesOf(fact.pack()).check(draft);
        if (findings.isEmpty()) {
            hold(fact, draft, reason, editor);
        }
        return new Outcome(draft.slug(), findings, false);
    }

    /** Ends the disagreement between a file and the browser: the file's wording is taken, or the browser's kept. */
    @Transactional
    public void decide(String pack, String slug, boolean takeFile, String editor) {
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        var proposed = fact.proposed().orElseThrow(NotFoundException::new);
        if (takeFile) {
            fact.hold(proposed);
        } else {
            hold(fact, fact.current().draft(), "Kept over the wording of the file.", editor);
        }
    }

    /** Takes the fact out, with all its versions kept. Answers false when it was corrected, or taken out, meanwhile. */
    @Transactional
    public boolean withdraw(String pack, String slug, int base) {
        book.forChange(pack);
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        boolean fresh = fact.current().number() == base && !fact.isWithdrawn();
        if (fresh) {
            fact.withdraw(clock.instant());
        }
        return fresh;
    }

    /** Holds a fact again that was taken out. */
    @Transactional
    public void takeBack(String pack, String slug) {
        book.forChange(pack);
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        fact.hold(fact.current());
    }

    private void hold(Fact fact, FactDraft draft, String reason, String editor) {
        var version = new FactVersion(fact, draft, new Cast(packs.castMembers(fact.pack()).values(), packs.spellingsOfTerms(fact.pack())),
                packs.topics(fact.pack()).get(draft.topic()), new FactVersion.Making(Origin.BROWSER, editor, reason, clock.instant()));
        entities.persist(version);
        fact.propose(version);
        fact.hold(version);
    }
}
