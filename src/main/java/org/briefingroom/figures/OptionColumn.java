package org.briefingroom.figures;

import java.util.function.Function;
import org.briefingroom.statistics.Figure;
import org.briefingroom.statistics.OptionFigures;

/** A figure of an option. */
public enum OptionColumn {
    COUNT("Chose it", "chose it", Figure.OPTION_COUNTS, each -> Told.number((double) each.count(), 0)),
    SHARE("Share", "share %", Figure.OPTION_COUNTS, each -> Told.percent(100 * each.share())),
    UPPER("Of the upper group", "of the upper group", Figure.UPPER_LOWER, each -> Told.number(each.upper(), each.upper() == Math.rint(each.upper()) ? 0 : 1)),
    LOWER("Of the lower group", "of the lower group", Figure.UPPER_LOWER, each -> Told.number(each.lower(), each.lower() == Math.rint(each.lower()) ? 0 : 1)),
    DIFFERENCE("Upper less lower", "upper less lower group %", Figure.UPPER_LOWER, each -> Told.percent(each.difference() == null ? null : Double.valueOf(100 * each.difference()))),
    REST("Points on the rest", "mean points on the rest", Figure.DISTRACTORS, each -> Told.number(each.meanRest(), 2)),
    CORRELATION("Correlation", "correlation with the rest", Figure.DISTRACTORS, each -> Told.number(each.correlation(), 2));

    private final String label;
    private final String head;
    private final Figure figure;
    private final Function<OptionFigures, Told> told;

    OptionColumn(String label, String head, Figure figure, Function<OptionFigures, Told> told) {
        this.label = label;
        this.head = head;
        this.figure = figure;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** In a spreadsheet. */
    String head() {
        return head;
    }

    Figure figure() {
        return figure;
    }

    Told of(OptionFigures option) {
        return told.apply(option);
    }
}
