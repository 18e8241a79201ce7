package org.briefingroom.classroom.results;

import java.util.List;
import java.util.Objects;
import org.briefingroom.classroom.results.ResultsView.AnsweredLine;
import org.briefingroom.classroom.results.ResultsView.LearnerLine;
import org.briefingroom.web.Spreadsheet;

/** Results for a spreadsheet. */
final class ResultsCsv {
    private ResultsCsv() {
    }

    static String learners(List<LearnerLine> lines) {
        return Spreadsheet.written(List.of("learner", "quizzes done", "quizzes set", "points", "percent"),
                lines.stream().map(line -> List.<Object>of(line.name(), line.done(), line.set(), line.points(), line.points().isEmpty() ? "" : line.percent())).toList());
    }

    /** Percentages stand only where the page shows them. */
    static String answered(Tab tab, List<AnsweredLine> lines) {
        return Spreadsheet.written(List.of(tab.word(), "where", "learners", "right", "answers", "percent right", "sure and wrong"), lines.stream().map(line -> List.<Object>of(line.name(), Objects.toString(line.place(), ""), line.learners(),
                line.right().right(), line.right().of(), line.right().isPercent() ? line.right().percent() : "", line.sure())).toList());
    }
}
