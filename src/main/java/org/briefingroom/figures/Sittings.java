package org.briefingroom.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.briefingroom.question.ContentColumn;
import org.briefingroom.web.Rows;

/** Reads what learners earned, with marks as corrections since have them. Two statements, however many there are. */
@ApplicationScoped
class Sittings {
    private static final String QUESTIONS = """
            select x.position, p.slug as pack, q.slug, cast(w.content as text) as content, x.points from quiz_item x join question_version w on w.id = x.question_version_id
            join question q on q.id = w.question_id join pack p on p.id = q.pack_id where x.quiz_version_id = ?1 order by x.position""";
    /**
     * Who was erased while under way has not finished. The time is in tenths of a second since the beginning; papers have none. Coalesce keeps the
     * planner from expecting a handful of attempts and looking up each of their answers by itself.
     */
    private static final String ANSWERS = "with " + Scopes.FIRST + """
            , place as (select w.id, w.kind, x.position from quiz_item x join question_version n on n.id = x.question_version_id join question_version w on w.question_id = n.question_id
                        where x.quiz_version_id = ?3)
            select string_agg(concat(p.position, ':', coalesce(q.share, 0), ':',
                       case when q.answered_at is null then '' when p.kind in ('SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'TRUE_FALSE') then translate(cast(q.response as text), '[]" ', '')
                            when jsonb_array_length(q.response) > 0 then '+' end,
                       ':', case when f.origin = 'screen' then cast(date_part('epoch', q.answered_at - f.started_at) * 10 as bigint) end), ' ') filter (where q.counts) as cells
            from first f join effective_answer q on q.attempt_id = f.id join place p on p.id = q.question_version_id
            where coalesce(f.quiz_version_id = any(cast(string_to_array(?4, ',') as bigint[])), false) group by f.id having not bool_or(f.nameless and q.answered_at is null)""";

    @Inject
    Rows rows;

    @Transactional
    Taken of(Scope scope) {
        var form = scope.form();
        var questions = rows.of(QUESTIONS, form.newest()).stream().map(Sittings::question).toList();
        if (form.finished() == 0) {
            return Taken.of(questions, List.of());
        }
        return Taken.of(questions, rows.of(ANSWERS, scope.quiz().versions(), scope.classroom() == null ? null : scope.classroom().id().toString(), form.newest(), form.versions()).stream()
                .map(row -> Sitting.read(row.get("cells", String.class))).toList());
    }

    private static FormQuestion question(Tuple row) {
        return new FormQuestion((int) Rows.number(row, "position"), row.get("pack", String.class), row.get("slug", String.class),
                new ContentColumn().convertToEntityAttribute(row.get("content", String.class)), row.get("points", BigDecimal.class).doubleValue());
    }
}
