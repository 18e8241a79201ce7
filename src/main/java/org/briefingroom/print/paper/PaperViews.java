package org.briefingroom.print.paper;

import java.util.List;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.edition.Settling;

/** What stands on the papers of a quiz. Only the key has a place for what is right. */
public interface PaperViews {

    /**
     * @param source what the questions rest on, in a line
     * @param copies one for each form, or for each learner
     */
    record PaperView(String title, String about, String asOf, String source, String points, Stamp stamp, List<CopyView> copies) {

        /** What stands over every page but the first. */
        public String head() {
            return title.length() <= LINE ? title : title.substring(0, LINE).strip() + "…";
        }
    }

    int LINE = 70;

    /** @param name of the learner; empty for a line to write it on */
    record CopyView(int number, String form, String name, List<QuestionView> questions) {
    }

    /**
     * @param shape    how it is answered, as {@link org.briefingroom.question.kinds.Sheet.Shape} calls it
     * @param lines    options, or what is to be matched or put in order
     * @param partners of what is to be matched
     * @param gaps     of a text
     * @param unit     behind what is written; empty when there is none
     */
    record QuestionView(int number, String points, String instruction, String stem, String shape, List<Line> lines, List<Line> partners, List<Gap> gaps, String unit) {
    }

    /** @param sign by which it is named: a letter or a number */
    record Line(String sign, String text) {
    }

    /** @param before the text up to it, {@code after} behind the last one; {@code offered} to pick from, empty where something is written */
    record Gap(int number, String before, String after, List<Line> offered) {
    }

    /** @param forms with the answers of each */
    record KeyView(String title, String asOf, String source, String points, Stamp stamp, List<KeyForm> forms) {
    }

    record KeyForm(int number, String form, List<KeyRow> rows) {
    }

    /**
     * @param signs   what is right as the grid of marks takes it, such as B
     * @param answers the same in words, each a line
     * @param settles the facts that settle it
     */
    record KeyRow(int number, String points, String signs, List<String> answers, List<Settling> settles) {
    }

    /** The page of an edition. @param forms their letters; {@code look} of the paper, in words; {@code marked} how many papers have marks; {@code addressed} whether they name an address */
    record PapersView(String code, String signs, String title, String quiz, String asOf, String printed, String look, int questions, List<String> forms, long marked, boolean addressed) {
    }
}
