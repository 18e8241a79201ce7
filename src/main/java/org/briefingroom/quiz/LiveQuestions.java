package org.briefingroom.quiz;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactHeld;
import org.briefingroom.question.DraftDecided;
import org.briefingroom.question.Suspensions;
import org.briefingroom.question.Suspensions.SuspensionLine;

/** The questions of the quizzes that are out: checked whenever a fact or a decision changes, and not asked while something is held against them. */
@ApplicationScoped
public class LiveQuestions {
    /** Before the files are read again: meanwhile nobody is asked what no longer holds. */
    private static final int FIRST = 10;

    /** A question version in a quiz that is out. @param owner the instructor who made the quiz; null when it comes from a file */
    public record LiveLine(String pack, String quiz, UUID owner, String title, Long version) {
    }

    /** A suspended question and the quiz that it is left out of. */
    public record SuspendedLine(LiveLine quiz, SuspensionLine suspension) {
    }

    @Inject
    EntityManager entities;
    @Inject
    Suspensions suspensions;

    /** Every question of every quiz that is out; one statement. */
    @Transactional
    public List<LiveLine> all() {
        return entities.createQuery("""
                select new org.briefingroom.quiz.LiveQuestions$LiveLine(p.slug, q.slug, q.ownerId, v.title, i.questionVersionId)
                from Quiz q join q.current v join v.items i join Pack p on p.id = q.packId
                where q.withdrawnAt is null order by q.slug, index(i)""", LiveLine.class).getResultList();
    }

    @Transactional
    public void check() {
        all().stream().collect(Collectors.groupingBy(LiveLine::pack, Collectors.mapping(LiveLine::version, Collectors.toList())))
                .forEach(suspensions::check);
    }

    @Transactional
    void check(@Observes @Priority(FIRST) FactHeld correction) {
        check(correction.pack());
    }

    @Transactional
    void check(@Observes DraftDecided decision) {
        check(decision.pack());
    }

    /** Whatever changed in this pack, before it is committed. */
    @Transactional
    public void check(String pack) {
        suspensions.check(pack, entities.createQuery("select i.questionVersionId from Quiz q join q.current v join v.items i join Pack p on p.id = q.packId "
                + "where q.withdrawnAt is null and p.slug = ?1", Long.class).setParameter(1, pack).getResultList());
    }

    /** What is left out of quizzes now, for those who can mend it; two statements. */
    @Transactional
    public List<SuspendedLine> suspended() {
        var live = all();
        var open = suspensions.open(live.stream().map(LiveLine::version).collect(Collectors.toSet()));
        return live.stream().flatMap(line -> open.stream().filter(each -> each.version().equals(line.version())).map(each -> new SuspendedLine(line, each))).toList();
    }
}
