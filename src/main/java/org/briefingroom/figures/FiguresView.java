package org.briefingroom.figures;

import java.util.List;
import org.briefingroom.chart.Frame;
import org.briefingroom.statistics.Alarm;

/** What the pages of figures show. */
public interface FiguresView {

    /** Figures that are not shown, and why. */
    record WithheldLine(String figures, String reason) {
    }

    record FigureLine(String label, String words, String help) {
    }

    /** @param order such as: facility, or -facility from the highest; {@code sorted} ascending, descending or empty */
    record HeadLine(String label, String order, String sorted) {
    }

    /** @param cells in the order of the heads */
    record ItemLine(FormQuestion question, String address, List<Alarm> alarms, List<String> cells) {
    }

    /** An alarm, and what to do. */
    record AlarmLine(String words, String advice) {
    }

    /**
     * @param scope    of what it is
     * @param learners who count
     * @param counted  who does and who does not, in sentences
     * @param figures  of the quiz as a whole
     * @param heads    of the table of questions, whose rows are {@code items}
     * @param alarmed  the questions that should be looked at
     * @param scatter  null where it is withheld, as {@code marks}
     */
    record QuizView(Scope scope, int learners, boolean provisional, List<String> counted, List<FigureLine> figures, List<HeadLine> heads, List<ItemLine> items,
                    List<ItemLine> alarmed, ScatterView scatter, MarksView marks, List<WithheldLine> withheld) {
    }

    /** @param kept why a wrong option is worth its place, or is not; empty where nothing can be said */
    record OptionLine(String text, boolean key, boolean omitted, List<String> cells, String kept) {
    }

    /**
     * @param heads    of the table of options, which is empty where there is nothing to choose
     * @param earned   null where it is withheld
     * @param previous the address of the question before, empty before the first; {@code next} likewise
     */
    record QuestionView(Scope scope, int learners, boolean provisional, FormQuestion question, boolean markedAnew, List<AlarmLine> alarms, List<FigureLine> figures, List<String> heads,
                        List<OptionLine> options, QuestionReport.Earned earned, List<WithheldLine> withheld, String previous, String next) {
    }

    /**
     * Questions by facility and discrimination.
     *
     * @param missing the numbers of those that cannot be drawn, with commas; empty when there are none
     */
    record ScatterView(Frame frame, List<PointView> points, String missing) {
    }

    /** One question, or several that lie in one place. @param low the lower end of the interval, and {@code high} the upper; empty for several */
    record PointView(String x, String y, String low, String high, String label, String left, String width) {
    }

    /** How learners' points are distributed. */
    record MarksView(Frame frame, List<BarView> bars) {
    }

    record BarView(String label, int learners, String x, String y, String width, String height) {
    }
}
