package org.briefingroom.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.briefingroom.figures.Scope.ClassName;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Rows;

/** Finds of what figures can be shown: whose quiz it is decides who sees them, and a class is its owner's. Three statements. */
@ApplicationScoped
class Scopes {
    /** A learner counts once, with the first attempt that they finished. Who was erased has no name left: each of their attempts stays. */
    static final String FIRST = """
            first as (select distinct on (coalesce(t.learner_id, t.id)) t.id, t.learner_id is null as nameless, t.quiz_version_id, t.started_at, t.origin
                      from attempt t join completion e on e.attempt_id = t.id
                      where t.quiz_version_id = any(cast(string_to_array(?1, ',') as bigint[])) and t.practises is null and not exists (select from attempt_withdrawal w where w.attempt_id = t.id)
                        and (cast(?2 as uuid) is null or t.learner_id in (select m.learner_id from classroom_member m where m.classroom_id = cast(?2 as uuid) and m.removed_at is null))
                      order by coalesce(t.learner_id, t.id), t.started_at, t.id)""";
    private static final String FORMS = "with " + FIRST + """
            , published as (select v.id, v.number, v.published_at, string_agg(concat_ws(' ', w.question_id, x.points, md5(cast(w.content as text))), ',' order by w.question_id) as asks
                            from quiz_version v join quiz_item x on x.quiz_version_id = v.id join question_version w on w.id = x.question_version_id where v.quiz_id = ?3 group by v.id),
            counted as (select quiz_version_id, count(*) as learners from first group by quiz_version_id)
            select min(p.number) as number, max(p.id) as newest, string_agg(cast(p.id as text), ',') as versions, min(p.published_at) as since,
                   bool_or(p.id = q.current_version_id) as current, coalesce(sum(c.learners), 0) as finished
            from published p join quiz q on q.id = ?3 left join counted c on c.quiz_version_id = p.id
            group by p.asks having bool_or(p.id = q.current_version_id) or sum(c.learners) > 0 order by newest desc""";
    private static final String CLASSES = """
            select c.id, c.name from classroom c where (c.owner_id = ?2 or ?3) and exists (select from assignment s where s.classroom_id = c.id and s.quiz_id = ?1)
            order by lower(c.name), c.id limit 500""";

    @Inject
    Rows rows;
    @Inject
    Caller caller;

    /**
     * @param form      its number; null for what the quiz asks now
     * @param classroom its id; null or empty for all learners
     * @throws NotFoundException when there is no such quiz, form or class for whoever is signed in
     */
    @Transactional
    Scope demand(String slug, Integer form, String classroom) {
        var quiz = quiz(slug);
        var classes = rows.of(CLASSES, quiz.id(), caller.id(), caller.isAdministrator()).stream().map(row -> new ClassName(row.get("id", UUID.class), row.get("name", String.class))).toList();
        var one = classroom == null || classroom.isEmpty() ? null : classes.stream().filter(each -> each.id().toString().equals(classroom)).findFirst().orElseThrow(NotFoundException::new);
        var forms = forms(quiz, one);
        return new Scope(quiz, forms.stream().filter(each -> form == null ? each.current() : each.number() == form).findFirst().orElseThrow(NotFoundException::new), forms, one, classes);
    }

    private MeasuredQuiz quiz(String slug) {
        return rows.of("""
                        select q.id, q.owner_id, v.title, d.id as draft, q.withdrawn_at is null as out,
                        (select string_agg(cast(x.id as text), ',') from quiz_version x where x.quiz_id = q.id) as versions from quiz q join quiz_version v on v.id = q.current_version_id
                        left join quiz_draft d on d.slug = q.slug where q.slug = ?1""", slug).stream().filter(row -> caller.mayRead(row.get("owner_id", UUID.class)))
                .map(row -> new MeasuredQuiz(Rows.number(row, "id"), slug, row.get("title", String.class), row.get("draft", Long.class), row.get("out", Boolean.class), row.get("versions", String.class)))
                .findFirst().orElseThrow(NotFoundException::new);
    }

    private List<Form> forms(MeasuredQuiz quiz, ClassName classroom) {
        return rows.of(FORMS, quiz.versions(), classroom == null ? null : classroom.id().toString(), quiz.id()).stream()
                .map(row -> new Form((int) Rows.number(row, "number"), Rows.number(row, "newest"), row.get("versions", String.class), row.get("since", Instant.class),
                        row.get("current", Boolean.class), Rows.number(row, "finished"))).toList();
    }
}
