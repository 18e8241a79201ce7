package org.briefingroom.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** A quiz of the house with the questions of the shipped one, and a limit; whoever has the link may take it. */
@ApplicationScoped
public class LimitedQuiz {

    @Inject
    EntityManager entities;

    /** Answers with its name. */
    @Transactional
    public String of(int minutes) {
        var slug = "sample-limited-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        change("insert into quiz (pack_id, slug) select pack_id, :slug from quiz where slug = 'promises-and-positions'", slug);
        entities.createNativeQuery("""
                insert into quiz_version (quiz_id, number, title, about, feedback, published_at, minutes, audience)
                select n.id, 1, v.title || ' in ' || :minutes || ' minutes', v.about, v.feedback, now(), :minutes, 'LINK'
                from quiz n, quiz o join quiz_version v on v.id = o.current_version_id where n.slug = :slug and o.slug = 'promises-and-positions'""")
                .setParameter("slug", slug).setParameter("minutes", minutes).executeUpdate();
        change("update quiz q set current_version_id = v.id from quiz_version v where v.quiz_id = q.id and q.slug = :slug", slug);
        change("""
                insert into quiz_item (quiz_version_id, position, question_version_id, points) select n.current_version_id, i.position, i.question_version_id, i.points
                from quiz n, quiz o join quiz_item i on i.quiz_version_id = o.current_version_id where n.slug = :slug and o.slug = 'promises-and-positions'""", slug);
        return slug;
    }

    private void change(String sql, String slug) {
        entities.createNativeQuery(sql).setParameter("slug", slug).executeUpdate();
    }
}
