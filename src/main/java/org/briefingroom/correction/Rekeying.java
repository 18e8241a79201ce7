package org.briefingroom.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.authoring.questions.Rewriting;
import org.briefingroom.authoring.questions.Rewriting.Rewritten;
import org.briefingroom.fact.Amendment;
import org.briefingroom.fact.FactBase;
import org.briefingroom.people.Caller;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Head;
import org.briefingroom.quiz.Republishing;
import org.briefingroom.web.Refusal;

/** Lets questions be asked on with another key: tried against what the pack is about to say, and published with the correction. */
@ApplicationScoped
@Transactional
class Rekeying {

    @Inject
    Plan plan;
    @Inject
    Questions questions;
    @Inject
    QuestionBank bank;
    @Inject
    Republishing republishing;
    @Inject
    Caller caller;

    /** The form of a question, as it was planned or as it is out. */
    Rewritten form(Amendment amendment, String slug, String action) {
        var head = head(amendment, slug);
        var rewriting = new Rewriting(out(head), plan.base(amendment));
        return plan.of(amendment.id(), head.id()).map(kept -> rewriting.again(kept, action)).orElseGet(() -> rewriting.unchanged(action));
    }

    /** As it was posted; kept in the plan where {@code keeps} and nothing hinders it. */
    Rewritten take(Amendment amendment, String slug, MultivaluedMap<String, String> posted, String action, boolean keeps) {
        var head = head(amendment, slug);
        var rewritten = new Rewriting(out(head), plan.base(amendment)).posted(posted, action);
        if (keeps && rewritten.question() != null) {
            plan.keep(amendment.id(), head.id(), rewritten.kept());
        }
        return rewritten;
    }

    void suspend(Amendment amendment, String slug) {
        plan.forget(amendment.id(), head(amendment, slug).id());
    }

    private Head head(Amendment amendment, String slug) {
        return questions.head(amendment.pack(), slug).filter(Head::isPublished).orElseThrow(NotFoundException::new);
    }

    private QuestionDraft out(Head head) {
        return questions.editions(List.of(head.latest())).get(0).question();
    }

    /** Publishes what was planned, in the quizzes too. The fact is held by now. Answers with the versions that are asked, by the questions' ids. */
    Map<Long, Long> publish(Amendment amendment) {
        var planned = plan.all(amendment.id());
        if (planned.isEmpty()) {
            return Map.of();
        }
        var base = plan.base(amendment);
        var asked = new HashMap<Long, Long>();
        var versions = new HashMap<Long, Long>();
        var before = plan.versionsOf(List.copyOf(planned.keySet()));
        planned.forEach((id, written) -> {
            var version = bank.publish(amendment.pack(), question(amendment, id, written, base), caller.name());
            asked.put(id, version);
            before.get(id).forEach(each -> versions.put(each, version));
        });
        republishing.with(versions);
        return asked;
    }

    private QuestionDraft question(Amendment amendment, long id, String written, FactBase base) {
        var head = questions.headOf(id);
        var question = new Rewriting(out(head), base).again(written, "").question();
        if (question == null) {
            throw new Refusal(Status.CONFLICT, "A question can no longer be asked so", "Something else in the pack changed since you planned how to ask “" + head.slug() + "”. Nothing was corrected. Look at it again, then confirm.",
                    "/desk/packs/" + amendment.pack() + "/amendments/" + amendment.id() + "/questions/" + head.slug(), "To the question");
        }
        return question;
    }
}
