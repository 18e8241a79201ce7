package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How far a pack has come on its way from an article to a quiz. One statement. */
@ApplicationScoped
class PackSteps {
    private static final String COUNTS = """
            select (select coalesce(max(cardinality(x.passages)), 0) from pasted_text x where x.source_id = p.source_id and x.owner_id = ?2),
                   (select count(*) from cast_member c where c.pack_id = p.id and c.listed),
                   (select count(*) from topic t where t.pack_id = p.id),
                   (select count(*) from fact f where f.pack_id = p.id and f.withdrawn_at is null),
                   (select count(*) from citation_review r join fact f on f.current_version_id = r.fact_version_id and f.withdrawn_at is null
                    where f.pack_id = p.id and r.settled_at is null),
                   (select count(*) from briefing_line b join briefing a on a.pack_id = b.pack_id and a.shown = b.origin where b.pack_id = p.id),
                   (select count(*) from question q where q.pack_id = p.id and exists (select from question_version v where v.question_id = q.id)),
                   (select count(*) from quiz z where z.pack_id = p.id and z.current_version_id is not null and z.withdrawn_at is null)
            from pack p where p.slug = ?1""";

    /** @param text how many paragraphs the caller pasted; {@code review} citations that must be looked at again */
    record Counts(long text, long cast, long topics, long facts, long review, long briefing, long questions, long quizzes) {
    }

    /**
     * One thing to do.
     *
     * @param found what is there already, in words; empty while nothing is
     * @param next  whether this is what to do now
     */
    record StepView(String name, String what, String found, String link, String linkLabel, boolean done, boolean next) {
    }

    @Inject
    EntityManager entities;

    @Transactional
    Counts counts(String pack, UUID caller) {
        var row = (Object[]) entities.createNativeQuery(COUNTS, Object[].class).setParameter(1, pack).setParameter(2, caller).getSingleResult();
        var counts = Arrays.stream(row).mapToLong(each -> ((Number) each).longValue()).toArray();
        return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
    }

    static List<StepView> steps(String pack, Counts counts) {
        var at = "/desk/packs/" + pack;
        var steps = new ArrayList<StepView>();
        step(steps, "Source", "Who wrote it, where, when and the link.", "Described", at + "/about", "See or change it", true);
        step(steps, "Text", "Paste the article. Only you ever see it; it numbers the paragraphs that facts cite.", several(counts.text(), "paragraph"), at + "/text", counts.text() > 0 ? "See or change it" : "Paste the text", counts.text() > 0);
        step(steps, "Facts", "One sentence each, in your own words, with its place in the text. Ten to twenty make a briefing and a quiz.", several(counts.facts(), "fact"), at + "/facts/new", "Write a fact", counts.facts() > 0);
        step(steps, "Names", "The people, bodies and places that the facts name: the cast. They come in while you write facts; here you add other spellings and who belongs to what.", several(counts.cast(), "name"), at + "/cast", "See the cast", counts.cast() > 0);
        step(steps, "Topics", "What several facts are about, such as “the cost”. They come in while you write facts, too; here you put them in order.", several(counts.topics(), "topic"), at + "/topics", "See the topics", counts.topics() > 0);
        step(steps, "Briefing", "Choose and order the facts for the handout, print it, and put it on the shelf.", several(counts.briefing(), "line"), at + "/briefing", "Arrange the briefing", counts.briefing() > 0);
        step(steps, "Questions", "Look through the questions that the facts give: keep, reword or drop them, or write your own.", several(counts.questions(), "published question"), at + "/drafts", "Questions from facts", counts.questions() > 0);
        step(steps, "Quiz", "Pick or draw the questions and publish the quiz.", several(counts.quizzes(), "quiz", "quizzes"), "/desk/quizzes/new?pack=" + pack, "Make a quiz", counts.quizzes() > 0);
        return steps;
    }

    private static void step(List<StepView> steps, String name, String what, String found, String link, String label, boolean done) {
        steps.add(new StepView(name, what, done ? found : "", link, label, done, !done && steps.stream().noneMatch(StepView::next)));
    }

    private static String several(long count, String one) {
        return several(count, one, one + "s");
    }

    private static String several(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }
}
