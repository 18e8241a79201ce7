package org.briefingroom.correction;

import static org.briefingroom.web.Rows.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.correction.ReportPages.ReportList;
import org.briefingroom.correction.ReportPages.ReportedLine;
import org.briefingroom.correction.ReportPages.ReportsOnFact;
import org.briefingroom.correction.ReportPages.WordsLine;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Paging;

/** What learners reported, fact by fact, for whoever may correct it. One decision answers all of them. */
@Named("reports")
@ApplicationScoped
@Transactional
public class ReportDesk {
    private static final int A_PAGE = 25;

    @Inject
    EntityManager entities;
    @Inject
    FactLines lines;
    @Inject
    Caller caller;
    @Inject
    AuditLog log;
    @Inject
    Clock clock;

    /** How many wait for a decision on a fact; one statement. */
    public long openOn(long fact) {
        return ((Number) entities.createNativeQuery("select count(*) from learner_report where fact_id = ?1 and decision_id is null", Long.class).setParameter(1, fact).getSingleResult()).longValue();
    }

    /** Of packs that the caller may change, what most was reported of first; two statements. */
    @SuppressWarnings("unchecked")
    ReportList list(Integer page) {
        int wanted = page == null ? 1 : Math.max(1, page);
        List<Tuple> rows = entities.createNativeQuery("""
                        select f.current_version_id as version, count(*) filter (where r.about = 'wrong') as wrong, count(*) filter (where r.about = 'unclear') as unclear,
                               count(*) filter (where r.about = 'out of date') as outdated, min(r.made_at) as since, count(*) over () as found
                        from learner_report r join fact f on f.id = r.fact_id join pack p on p.id = f.pack_id
                        where r.decision_id is null and (:everything or p.owner_id = :me) group by f.id order by count(*) desc, min(r.made_at), f.id""", Tuple.class)
                .setParameter("everything", caller.isEditor()).setParameter("me", caller.id()).setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
        var facts = lines.versions(rows.stream().map(row -> number(row, "version")).toList());
        return new ReportList(rows.stream().map(row -> new ReportedLine(facts.get(number(row, "version")), number(row, "wrong"), number(row, "unclear"), number(row, "outdated"), row.get("since", Instant.class))).toList(),
                Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, rows.isEmpty() ? 0 : number(rows.get(0), "found"), "/desk/reports"));
    }

    /** What waits for a decision on one fact; three statements. */
    @SuppressWarnings("unchecked")
    ReportsOnFact on(String pack, String slug, Integer page, String answer, String outcome, String problem) {
        var fact = fact(pack, slug);
        int wanted = page == null ? 1 : Math.max(1, page);
        List<Tuple> rows = entities.createNativeQuery("""
                        select v.content ->> 'stem' as stem, r.about, r.words, r.made_at, count(*) over () as found, %s as correction
                        from learner_report r join question_version v on v.id = r.question_version_id where r.fact_id = :fact and r.decision_id is null order by r.made_at, r.id""".formatted(CORRECTION), Tuple.class)
                .setParameter("fact", fact.factId()).setFirstResult((wanted - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
        return new ReportsOnFact(fact, rows.stream().map(row -> new WordsLine(row.get("stem", String.class), row.get("about", String.class), row.get("words", String.class), row.get("made_at", Instant.class))).toList(),
                Paging.of(rows.isEmpty() ? 1 : wanted, A_PAGE, rows.isEmpty() ? 0 : number(rows.get(0), "found"), "/desk/packs/" + pack + "/reports/" + slug),
                rows.isEmpty() || rows.get(0).get("correction") == null ? null : number(rows.get(0), "correction"), answer, outcome, problem);
    }

    private static final String CORRECTION = "(select max(c.id) from correction c where c.fact_id = :fact and c.made_at >= (select min(o.made_at) from learner_report o where o.fact_id = :fact and o.decision_id is null))";

    private FactLine fact(String pack, String slug) {
        var versions = lines.versionsOf(pack, slug);
        return versions.stream().filter(FactLine::held).findFirst().or(() -> versions.stream().findFirst()).orElseThrow(NotFoundException::new);
    }

    /** Answers everybody who reported. @param corrected by the last correction since; otherwise the fact stands. Answers false when nothing waits, or nothing was corrected */
    boolean decide(String pack, String slug, boolean corrected, String answer) {
        var fact = fact(pack, slug);
        var correction = (Number) entities.createNativeQuery("select " + CORRECTION, Long.class).setParameter("fact", fact.factId()).getSingleResult();
        if (openOn(fact.factId()) == 0 || corrected && correction == null) {
            return false;
        }
        long decision = ((Number) entities.createNativeQuery("insert into report_decision (fact_id, correction_id, answer, made_by, made_at) values (?1, cast(?2 as bigint), ?3, ?4, ?5) returning id", Long.class)
                .setParameter(1, fact.factId()).setParameter(2, corrected ? correction.longValue() : null).setParameter(3, answer).setParameter(4, caller.name()).setParameter(5, clock.instant())
                .getSingleResult()).longValue();
        int answered = entities.createNativeQuery("update learner_report set decision_id = ?1 where fact_id = ?2 and decision_id is null").setParameter(1, decision).setParameter(2, fact.factId()).executeUpdate();
        log.note(Act.DECIDED, "what learners reported of the fact “" + slug + "” of the pack “" + pack + "” (" + answered + "): it " + (corrected ? "was corrected" : "stands"), "/desk/packs/" + pack + "/facts/" + slug);
        return true;
    }
}
