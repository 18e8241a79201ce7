package org.briefingroom.correction;

import static org.briefingroom.web.Rows.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.briefingroom.correction.CorrectionViews.Counts;
import org.briefingroom.correction.CorrectionViews.Others;
import org.briefingroom.correction.CorrectionViews.Questions;
import org.briefingroom.correction.CorrectionViews.Touched;
import org.briefingroom.correction.CorrectionViews.TouchedQuestion;
import org.briefingroom.web.Paging;

/** Finds what rests on a fact. Every list is one statement, and so are all counts together. */
@ApplicationScoped
@Transactional
class Impact {
    private static final int A_PAGE = 25;
    private static final String OF_FACT = "g.fact_version_id in (select v.id from fact_version v where v.fact_id = :fact)";
    private static final String RESTS = "exists (select from question_ground g where g.question_version_id = %s and " + OF_FACT + ")";
    private static final String QUESTIONS = """
            from question q where q.latest_version_id is not null and q.retired_at is null and\s""" + RESTS.formatted("q.latest_version_id");
    private static final String IS_KEY = "exists (select from question_ground g where g.question_version_id = q.latest_version_id and g.option is null and " + OF_FACT + ")";
    private static final String QUIZZES = "from quiz z join quiz_version w on w.id = z.current_version_id where z.withdrawn_at is null and exists (select from quiz_item i where i.quiz_version_id = w.id and "
            + RESTS.formatted("i.question_version_id") + ")";
    private static final String MAKING = "from quiz_draft d where exists (select from quiz_draft_item i join question q on q.slug = i.question and q.pack_id = d.pack_id where i.quiz_draft_id = d.id and "
            + RESTS.formatted("q.latest_version_id") + ")";
    private static final String EDITIONS = "from edition e where exists (select from edition_line l join fact_version v on v.id = l.fact_version_id where l.edition_id = e.id and v.fact_id = :fact) "
            + "or exists (select from edition_asked a where a.edition_id = e.id and " + RESTS.formatted("a.question_version_id") + ")";
    private static final String OPEN = "from attempt t where not exists (select from completion c where c.attempt_id = t.id) and exists (select from asked_question q where q.attempt_id = t.id "
            + "and not exists (select from answer a where a.asked_question_id = q.id) and " + RESTS.formatted("q.question_version_id") + ")";
    private static final String COUNTS = "select (select count(*) " + QUESTIONS + " and " + IS_KEY + ") as keys, (select count(*) " + QUESTIONS + " and not " + IS_KEY + ") as options, "
            + "(select count(*) from briefing_line l join briefing b on b.pack_id = l.pack_id and b.shown = l.origin where l.fact_id = :fact) as lines, (select count(*) " + EDITIONS + ") as editions, "
            + "(select count(*) " + QUIZZES + ") as quizzes, (select count(*) " + MAKING + ") as making, (select count(*) " + OPEN + ") as open, (select count(*) from (" + Met.LEARNERS + ") m) as learners";

    @Inject
    EntityManager entities;

    Counts counts(long fact) {
        var row = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class).setParameter("fact", fact).setParameter("correction", Met.NOT_YET).getSingleResult();
        return new Counts(number(row, "keys"), number(row, "options"), number(row, "lines"), number(row, "editions"), number(row, "quizzes"), number(row, "making"), number(row, "open"), number(row, "learners"));
    }

    /** Those that the fact settles first. */
    Questions questions(long fact, UUID amendment, Integer page, String address) {
        var rows = rows(entities.createNativeQuery("select q.slug, q.stem, " + IS_KEY + " as key, exists (select from amendment_question a where a.amendment_id = :amendment and a.question_id = q.id) as planned, "
                + "(select count(*) from answer a join asked_question k on k.id = a.asked_question_id join question_version v on v.id = k.question_version_id where v.question_id = q.id) as answers, "
                + "(select count(*) from quiz z join quiz_item i on i.quiz_version_id = z.current_version_id join question_version v on v.id = i.question_version_id where z.withdrawn_at is null and v.question_id = q.id) as quizzes, "
                + "count(*) over () as found " + QUESTIONS + " order by 3 desc, 6 desc, q.id", Tuple.class).setParameter("amendment", amendment), fact, page);
        return new Questions(rows.stream().map(row -> new TouchedQuestion(row.get("slug", String.class), row.get("stem", String.class), row.get("key", Boolean.class), row.get("planned", Boolean.class),
                number(row, "answers"), number(row, "quizzes"))).toList(), paging(rows, page, address));
    }

    /** @param show quizzes, making or editions */
    Others others(String show, long fact, Integer page, String address) {
        var rows = rows(entities.createNativeQuery(switch (show) {
            case "quizzes" -> "select w.title, '/quizzes/' || z.slug as link, (select count(distinct t.learner_id) from attempt t join quiz_version x on x.id = t.quiz_version_id where x.quiz_id = z.id) || ' learners began it' as more, "
                    + "count(*) over () as found " + QUIZZES + " order by w.title, z.id";
            case "making" -> "select d.title, cast(null as text) as link, 'by ' || d.changed_by as more, count(*) over () as found " + MAKING + " order by d.changed_at desc, d.id";
            default -> "select e.title, '/e/' || e.code as link, case when e.quiz_version_id is null then 'handout' else 'quiz on paper' end || ', ' || to_char(e.made_at, 'FMDD Mon YYYY') as more, "
                    + "count(*) over () as found " + EDITIONS + " order by e.made_at desc, e.id";
        }, Tuple.class), fact, page);
        return new Others(rows.stream().map(row -> new Touched(row.get("title", String.class), row.get("link", String.class), row.get("more", String.class))).toList(), paging(rows, page, address));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query, long fact, Integer page) {
        return query.setParameter("fact", fact).setFirstResult((first(page) - 1) * A_PAGE).setMaxResults(A_PAGE).getResultList();
    }

    private static int first(Integer page) {
        return page == null ? 1 : Math.max(1, page);
    }

    private static Paging paging(List<Tuple> rows, Integer page, String address) {
        return Paging.of(rows.isEmpty() ? 1 : first(page), A_PAGE, rows.isEmpty() ? 0 : number(rows.get(0), "found"), address);
    }
}
