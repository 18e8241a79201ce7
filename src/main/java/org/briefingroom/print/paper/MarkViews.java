package org.briefingroom.print.paper;

import java.util.List;

/** What the page shows on which marks are typed in. */
public interface MarkViews {

    /**
     * @param problems what must be mended, each with the field that it is about
     * @param kept     how many papers were kept just now; null when none were sent
     */
    record GridView(String code, String signs, String title, List<Integer> questions, List<String> forms, List<GridRow> rows, List<Problem> problems, Integer kept, List<MarkedLine> marked) {
    }

    /** @param number from 0; as in the names of its fields */
    record GridRow(int number, String name, String form, List<Cell> cells, boolean nameWrong, boolean formWrong) {
    }

    /** @param number of the question */
    record Cell(int number, String typed, boolean wrong) {
    }

    /** @param field that it is about, by its id */
    record Problem(String field, String where, String what) {
    }

    /** A paper that is in. */
    record MarkedLine(String attempt, String name, String form, String points, String day) {
    }

    /** A paper that is in, with what is to be corrected. */
    record CorrectionView(String code, String signs, String title, String attempt, String name, GridRow row, List<Problem> problems) {
    }
}
