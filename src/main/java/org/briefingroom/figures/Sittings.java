package org.briefingroom.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.classroom.Rows;
import org.briefingroom.question.ContentColumn;

/** Reads what learners earned, with marks as corrections since have them. Two statements, however many there are. */
@ApplicationScoped
class Sittings {
    private static final String QUESTIONS = """
            select x.position, p.slug as pack, q.slug, cast(w.content as text) as content, x.points from quiz_item x join question_version w on w.id = x.question_version_id
            join question q on q.id = w.question_id join pack p on p.id = q.pack_id where x.quiz_version_id = ?1 order by x.position""";
    /**
     * Faster than a tenth of the time that others take, or than ten seconds, nobody has read a question: who did so with more than a
     * tenth of them was guessing. Papers have no times. Who was erased while under way has not finished.
     */
    private static final String ANSWERS = "with " + Scopes.FIRST + """
            , place as (select w.question_id, w.kind, x.position from quiz_item x join question_version w on w.id = x.question_version_id where x.quiz_version_id = ?3),
            said as (select f.id, p.position, q.share, q.counts, f.nameless and q.answered_at is null as unheard,
                            case when a.asked_question_id is null then '' when p.kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE') then translate(cast(a.response as text), '[]" ', '')
                                 when jsonb_array_length(a.response) > 0 then '+' else '' end as response,
                            case when f.origin = 'screen' then extract(epoch from q.answered_at - coalesce(lag(q.answered_at) over (partition by f.id order by q.answered_at, q.asked_question_id), f.started_at)) end as seconds
                     from first f join effective_answer q on q.attempt_id = f.id join question_version w on w.id = q.question_version_id join place p on p.question_id = w.question_id
                              left join answer a on a.asked_question_id = q.asked_question_id
                     where f.quiz_version_id = any(cast(string_to_array(?4, ',') as bigint[]))),
            pace as (select position, least(10, avg(seconds) filter (where seconds < 600) / 10) as least from said where response <> '' group by position)
            select string_agg(concat(s.position, ':', coalesce(s.share, 0), ':', s.response), ' ' order by s.position) filter (where s.counts) as cells,
                   count(*) filter (where s.response <> '' and s.seconds < p.least) * 10 > count(*) as hasty
            from said s left join pace p on p.position = s.position group by s.id having not bool_or(s.unheard)""";

    @Inject
    Rows rows;

    @Transactional
    Taken of(Scope scope) {
        var form = scope.form();
        var questions = rows.of(QUESTIONS, form.newest()).stream().map(Sittings::question).toList();
        if (form.finished() == 0) {
            return Taken.of(questions, List.of(), 0);
        }
        var found = rows.of(ANSWERS, scope.quiz().id(), scope.classroom() == null ? null : scope.classroom().id().toString(), form.newest(), form.versions());
        var calm = found.stream().filter(row -> !row.get("hasty", Boolean.class)).map(row -> Sitting.read(row.get("cells", String.class))).toList();
        return Taken.of(questions, calm, found.size() - calm.size());
    }

    private static FormQuestion question(Tuple row) {
        return new FormQuestion((int) Rows.number(row, "position"), row.get("pack", String.class), row.get("slug", String.class),
                new ContentColumn().convertToEntityAttribute(row.get("content", String.class)), row.get("points", BigDecimal.class).doubleValue());
    }
}
