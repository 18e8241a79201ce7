package org.briefingroom.review.desk;

import java.util.List;
import org.briefingroom.review.Forecast;
import org.briefingroom.review.Words;
import org.briefingroom.review.desk.Overview.TopicOfMany;
import org.briefingroom.web.Spreadsheet;

/** The memory of a crowd for a spreadsheet: what the page shows, and where the page withholds something an empty cell. */
final class MemoryCsv {

    private MemoryCsv() {
    }

    static String topics(List<TopicOfMany> topics) {
        return Spreadsheet.written(List.of("pack", "topic", "facts", "learners", "lasting", "known", "learning", "not started", "known or lasting in thirty days without review"),
                topics.stream().map(each -> List.<Object>of(each.pack(), each.title(), each.facts(), each.learners(), each.words().lasting(), each.words().known(), each.words().learning(), each.words().notStarted(), each.heldLater())).toList());
    }

    static String forecast(Forecast forecast) {
        return Spreadsheet.written(List.of("day", "come back"), forecast.days().stream().map(day -> List.<Object>of(day.day(), day.due())).toList());
    }

    static String calibration(CalibrationView calibration) {
        return Spreadsheet.written(List.of("predicted from", "to", "answers", "predicted right", "right", "off"), calibration.points().stream()
                .map(each -> List.<Object>of(each.bin().from(), each.bin().to(), each.bin().answers(), each.bin().predicted() * each.bin().answers(), each.right(), each.bin().isOff() ? "yes" : "no")).toList());
    }

    static String facts(List<FactOfMany> facts) {
        return Spreadsheet.written(List.of("fact", "where", "lasting", "known", "learning", "not started", "certain and wrong", "forgotten again", "reviewed at least twice", "half keep it for days"), facts.stream().map(each -> {
            Words words = each.words();
            return List.<Object>of(each.fact().sentence(), each.fact().citation(), words.lasting(), words.known(), words.learning(), words.notStarted(), each.sure(), each.lapses(), each.again(), each.isKeptKnown() ? each.halfKeeps() : "");
        }).toList());
    }

    static String questions(List<QuestionOfMany> questions) {
        return Spreadsheet.written(List.of("question", "fact", "right", "answers", "predicted right", "others right", "others answers", "unlike its sisters", "by chance"), questions.stream().map(each -> {
            var own = each.sisters().own();
            var others = each.sisters().others();
            boolean isShown = each.sisters().withheld() == null;
            return List.<Object>of(each.stem(), each.fact(), own.right(), own.answers(), own.predicted(), others.right(), others.answers(), isShown ? each.sisters().isUnlike() ? "yes" : "no" : "", isShown ? each.sisters().chance() : "");
        }).toList());
    }
}
