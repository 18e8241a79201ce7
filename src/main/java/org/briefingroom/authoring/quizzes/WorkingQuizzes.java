package org.briefingroom.authoring.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefingroom.authoring.quizzes.QuizViews.QuizRowView;
import org.briefingroom.authoring.quizzes.QuizViews.State;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;

/** Where working copies of quizzes are kept. What is not the caller's to change is not found. */
@ApplicationScoped
class WorkingQuizzes implements PanacheRepository<WorkingQuiz> {
    /** Those of the desk, and what the files put on the shelf. */
    private static final String ROWS = """
            from (select d.id, d.slug, d.title, p.title as pack, i.name as owner, d.changed_at as at,
                         (select count(*) from quiz_draft_item x where x.quiz_draft_id = d.id) as questions,
                         case when d.slug is null then 'MAKING' when q.withdrawn_at is not null then 'WITHDRAWN'
                              when d.published_revision < d.revision then 'CHANGED' else 'OUT' end as state
                  from quiz_draft d join pack p on p.id = d.pack_id join instructor i on i.id = d.owner_id left join quiz q on q.slug = d.slug
                  where :everything or d.owner_id = :caller
                  union all
                  select null, q.slug, v.title, p.title, null, v.published_at, (select count(*) from quiz_item x where x.quiz_version_id = v.id), 'FILE'
                  from quiz q join quiz_version v on v.id = q.current_version_id join pack p on p.id = q.pack_id
                  where q.owner_id is null and q.withdrawn_at is null) quizzes
            where position(:words in lower(title || ' ' || pack)) > 0""";

    @Inject
    EntityManager entities;
    @Inject
    Caller caller;
    @Inject
    Packs packs;

    WorkingQuiz demand(long id) {
        return mine(findByIdOptional(id));
    }

    /** Held for this transaction: whoever changes it at the same time waits, and then sees this change. */
    WorkingQuiz demandLocked(long id) {
        return mine(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Neither somebody else's, nor on a pack that the caller may no longer read. */
    private WorkingQuiz mine(Optional<WorkingQuiz> found) {
        return found.filter(quiz -> caller.mayChange(quiz.ownerId()) && caller.mayRead(packs.findById(quiz.packId()).ownerId())).orElseThrow(NotFoundException::new);
    }

    long found(String words) {
        return ((Number) asking(entities.createNativeQuery("select count(*) " + ROWS), words).getSingleResult()).longValue();
    }

    /** Those in the making first, then the latest. */
    @SuppressWarnings("unchecked")
    List<QuizRowView> rows(String words, int offset, int size) {
        List<Tuple> rows = asking(entities.createNativeQuery("select * " + ROWS + " order by state = 'FILE', at desc, slug", Tuple.class), words)
                .setFirstResult(offset).setMaxResults(size).getResultList();
        return rows.stream().map(row -> new QuizRowView(row.get("id", Long.class), row.get("slug", String.class), row.get("title", String.class), row.get("pack", String.class),
                row.get("owner", String.class), row.get("at", Instant.class), row.get("questions", Long.class), State.valueOf(row.get("state", String.class)))).toList();
    }

    private Query asking(Query query, String words) {
        return query.setParameter("everything", caller.isEditor()).setParameter("caller", caller.id()).setParameter("words", words.toLowerCase(Locale.ROOT));
    }
}
