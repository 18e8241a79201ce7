package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.question.Suspensions;

/** Says which published questions may be put to a learner now: the one place that whoever begins or practises a quiz asks. */
@ApplicationScoped
class Admission {

    @Inject
    Suspensions suspensions;

    /** The items of a quiz that are asked now; one statement. */
    List<QuizVersion.Item> items(QuizVersion quiz) {
        var admitted = of(quiz.items().stream().map(QuizVersion.Item::questionVersionId).toList());
        return quiz.items().stream().filter(item -> admitted.contains(item.questionVersionId())).toList();
    }

    /** Those of these question versions that nothing suspends and nobody retired; one statement. */
    Set<Long> of(Collection<Long> questionVersions) {
        var withheld = suspensions.withheldIn(questionVersions);
        return questionVersions.stream().filter(version -> !withheld.contains(version)).collect(Collectors.toSet());
    }
}
