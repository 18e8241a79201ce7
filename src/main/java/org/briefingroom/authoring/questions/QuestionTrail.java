package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.briefingroom.authoring.questions.QuestionViews.UseView;
import org.briefingroom.authoring.questions.QuestionViews.VersionView;
import org.briefingroom.question.Questions.Edition;
import org.briefingroom.question.Questions.Head;
import org.briefingroom.question.Suspensions;
import org.briefingroom.question.Suspensions.SuspensionLine;
import org.briefingroom.web.Paging;

/** Where a question has been: its versions with what changed in each, and the quizzes that ask it. */
@ApplicationScoped
class QuestionTrail {
    private static final int A_PAGE = 5;
    private static final int MOST_QUIZZES = 50;

    @Inject
    EntityManager entities;
    @Inject
    Suspensions suspensions;

    Paging paging(Head head, Integer page) {
        return Paging.of(page, A_PAGE, head.number(), QuestionRights.page(head));
    }

    /** One page of the versions, the latest first, each with how it differs from the one before. @param editions all of them */
    List<VersionView> versions(List<Edition> editions, Paging paging) {
        var views = new ArrayList<VersionView>();
        for (int i = paging.offset(); i < Math.min(editions.size(), paging.offset() + paging.size()); i++) {
            var edition = editions.get(i);
            boolean first = i == editions.size() - 1;
            views.add(new VersionView(edition.number(), edition.by(), edition.at(), edition.question().content().stem(), edition.settles(),
                    first ? List.of() : Difference.between(Writing.of(editions.get(i + 1).question()), Writing.of(edition.question())), first));
        }
        return views;
    }

    /** The quizzes that are out and ask any version of it; one statement. */
    List<UseView> uses(Head head) {
        return entities.createQuery("""
                        select new org.briefingroom.authoring.questions.QuestionViews$UseView(z.slug, w.title, v.number, case when v.number < ?2 then true else false end)
                        from Quiz z join z.current w join w.items i join QuestionVersion v on v.id = i.questionVersionId
                        where z.withdrawnAt is null and v.question.id = ?1 order by w.title""", UseView.class)
                .setParameter(1, head.id()).setParameter(2, head.number()).setMaxResults(MOST_QUIZZES).getResultList();
    }

    /** Why its versions are suspended now. @param editions all of them */
    List<SuspensionLine> suspensions(List<Edition> editions) {
        return suspensions.open(editions.stream().map(Edition::id).toList());
    }
}
