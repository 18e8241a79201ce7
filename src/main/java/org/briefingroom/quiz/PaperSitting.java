package org.briefingroom.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Response;

/** What a learner wrote on paper, question by question as it stood there. */
public record PaperSitting(UUID learner, Long quizVersion, long seed, List<Given> given) {

    /** @param version of the question, by its id */
    public record Given(Long version, BigDecimal points, Arrangement arrangement, Content content, Response response) {
    }
}
