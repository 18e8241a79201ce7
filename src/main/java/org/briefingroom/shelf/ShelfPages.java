package org.briefingroom.shelf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Undecided.Disagreement;
import org.briefingroom.quiz.LiveQuestions.SuspendedLine;
import org.briefingroom.quiz.Quizzes.QuizLine;
import org.briefingroom.shelf.Fault.FaultLine;
import org.briefingroom.shelf.Remark.RemarkLine;

/** The pages of this room. */
interface ShelfPages {

    /** A pack and the quizzes on it. */
    record PackShelf(PackLine pack, List<QuizLine> quizzes) {
    }

    /** @param learner the name by which the visitor is known; null when not yet */
    @CheckedTemplate(basePath = "shelf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Shelf(List<PackShelf> packs, String learner) implements TemplateInstance {
    }

    /** @param newcomer whether the caller has made no pack yet; only an {@code editor} is shown faults and remarks */
    @CheckedTemplate(basePath = "shelf", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Desk(String instructor, boolean editor, boolean newcomer, List<PackLine> packs, List<QuizLine> quizzes, List<Disagreement> undecided,
                List<SuspendedLine> suspended, List<FaultLine> faults,
                List<RemarkLine> remarks) implements TemplateInstance {
    }
}
