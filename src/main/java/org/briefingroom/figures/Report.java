package org.briefingroom.figures;

import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.statistics.Disclosure;
import org.briefingroom.statistics.Distribution;
import org.briefingroom.statistics.ItemFigures;
import org.briefingroom.statistics.Marks;
import org.briefingroom.statistics.QuizFigures;
import org.briefingroom.statistics.Rasch;
import org.briefingroom.statistics.Reliability;

/**
 * What can be said of a quiz and its questions. With fewer than five learners that is nothing: all but {@code taken} and
 * {@code shown} is null or empty.
 *
 * @param shown what so many learners can show
 */
record Report(Taken taken, Disclosure shown, QuizFigures quiz, Reliability reliability, Distribution distribution, List<QuestionReport> questions) {

    static Report of(Taken taken) {
        var shown = new Disclosure(taken.learners(), taken.questions().size());
        if (taken.learners() < Disclosure.FEWEST_LEARNERS) {
            return new Report(taken, shown, null, null, null, List.of());
        }
        var marks = taken.marks();
        return new Report(taken, shown, QuizFigures.of(marks), Reliability.of(marks), Distribution.of(marks), questions(taken, marks));
    }

    private static List<QuestionReport> questions(Taken taken, Marks marks) {
        var items = ItemFigures.of(marks);
        var rasch = Rasch.of(marks);
        return IntStream.range(0, items.size()).mapToObj(place -> QuestionReport.of(taken, marks, place, items.get(place), rasch)).toList();
    }
}
