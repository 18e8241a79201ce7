package org.briefingroom.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.briefingroom.fact.FactPages.FactView;
import org.briefingroom.fact.FactPages.FormView;
import org.briefingroom.fact.FactPages.VersionLine;

/** Corrects facts in the browser, and decides between the browser and a file. */
@ApplicationScoped
class Corrections {

    @Inject
    Packs packs;
    @Inject
    Facts facts;
    @Inject
    FactLines lines;
    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    /** What came of a correction: nothing wrong, findings, or that somebody else was faster. */
    record Outcome(List<Finding> findings, boolean stale) {

        boolean isKept() {
            return findings.isEmpty() && !stale;
        }
    }

    /** The page of a fact, with the form as it was typed or, where that is null, as the fact stands. */
    @Transactional
    FactView view(String pack, String slug, FactForm typed, Outcome outcome) {
        var fact = fact(pack, slug);
        var all = lines.versionsOf(pack, slug);
        var form = typed == null ? FactForm.of(fact.current().draft(), fact.current().number()) : typed;
        var byNumber = fact.versions();
        return new FactView(line(all, fact.current()), fact.proposed().map(version -> line(all, version)).orElse(null),
                all.stream().map(line -> version(line, byNumber.get(line.number() - 1))).toList(),
                form(form, fact.pack()), outcome.findings(), outcome.stale());
    }

    private static FactLine line(List<FactLine> all, FactVersion version) {
        return all.stream().filter(line -> line.number() == version.number()).findFirst().orElseThrow();
    }

    private static VersionLine version(FactLine line, FactVersion version) {
        return new VersionLine(line, version.origin().word(), version.editor(), version.reason(), version.madeAt());
    }

    private FormView form(FactForm form, Pack pack) {
        var topics = packs.topics(pack).values().stream().map(topic -> new FactLine.Topic(topic.slug(), topic.title(), 0, topic.isSingleValued()))
                .sorted(Comparator.comparing(FactLine.Topic::title)).toList();
        return new FormView(form.says, form.status, form.speakers, form.topic, form.at, form.asOf, form.quote == null ? "" : form.quote,
                form.complete != null, form.reason(), form.base(), List.of(Status.values()), topics,
                packs.castMembers(pack).keySet().stream().sorted().toList());
    }

    /** Makes a new version of the fact and holds it, unless something is wrong. */
    @Transactional
    Outcome correct(String pack, String slug, FactForm form, String editor) {
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        if (fact.current().number() != form.base()) {
            return new Outcome(List.of(), true);
        }
        var unreadable = form.findings();
        if (!unreadable.isEmpty()) {
            return new Outcome(unreadable, false);
        }
        var draft = form.draft(slug);
        var findings = packs.rulesOf(fact.pack()).check(draft);
        if (findings.isEmpty()) {
            hold(fact, draft, form.reason(), editor);
        }
        return new Outcome(findings, false);
    }

    /** Ends the disagreement between a file and the browser: the file's wording is taken, or the browser's kept. */
    @Transactional
    void decide(String pack, String slug, boolean takeFile, String editor) {
        var fact = facts.namedForCorrection(pack, slug).orElseThrow(NotFoundException::new);
        var proposed = fact.proposed().orElseThrow(NotFoundException::new);
        if (takeFile) {
            fact.hold(proposed);
        } else {
            hold(fact, fact.current().draft(), "Kept over the wording of the file.", editor);
        }
    }

    private void hold(Fact fact, FactDraft draft, String reason, String editor) {
        var version = new FactVersion(fact, draft, new Cast(packs.castMembers(fact.pack()).values(), packs.spellingsOfTerms(fact.pack())),
                packs.topics(fact.pack()).get(draft.topic()), new FactVersion.Making(Origin.BROWSER, editor, reason, clock.instant()));
        entities.persist(version);
        fact.propose(version);
        fact.hold(version);
    }

    private Fact fact(String pack, String slug) {
        return facts.named(pack, slug).orElseThrow(NotFoundException::new);
    }
}
