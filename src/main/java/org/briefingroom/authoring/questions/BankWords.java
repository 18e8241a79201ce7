package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Kind;

/** What never changes in the filters of the question bank. */
@Named("bankWords")
@ApplicationScoped
public class BankWords {

    public List<QuestionState> states() {
        return List.of(QuestionState.values());
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }
}
