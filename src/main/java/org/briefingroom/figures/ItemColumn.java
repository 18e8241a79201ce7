package org.briefingroom.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.briefingroom.statistics.Figure;
import org.briefingroom.statistics.Guessing;

/** A figure of a question. Definitions are Moodle’s where it has the figure. */
public enum ItemColumn {
    FACILITY("Facility", Figure.FACILITY, List.of("facility %", "facility from %", "facility to %"), "The share of its points that learners earned: high is easy.",
            each -> Told.percent(hundredfold(each.item().facility()), each.facilityInterval())),
    WITHOUT_LUCK("Without luck", Figure.GUESSING, List.of("facility without luck %"), "The facility once what guessing earns is taken off. Below 0: guessing would have done better.",
            each -> Told.percent(hundredfold(Guessing.corrected(each.item().facility(), each.guess())))),
    GUESS("Random guess", Figure.GUESSING, List.of("random guess score %"), "What guessing alone earns.", each -> Told.percent(hundredfold(each.guess()))),
    DEVIATION("Deviation", Figure.MEAN, List.of("standard deviation %"), "How far learners lie apart on this question. Near 0, it says nothing about them.", each -> Told.percent(each.item().deviationPercent())),
    INTENDED("Intended weight", Figure.INTENDED_WEIGHT, List.of("intended weight %"), "Its share of the quiz’s points.", each -> Told.percent(each.item().intendedWeight())),
    EFFECTIVE("Effective weight", Figure.EFFECTIVE_WEIGHT, List.of("effective weight %"), "Its share of what makes learners differ in the end.",
            each -> each.item().worksAgainst() ? Told.percent(null).insteadOf("works against the quiz") : Told.percent(each.item().effectiveWeight())),
    DISCRIMINATION("Discrimination", Figure.DISCRIMINATION, List.of("discrimination index %", "discrimination from %", "discrimination to %"),
            "Whether those who do well in the rest do well here (correlation with the rest). From 30 % on it tells learners apart well.", each -> Told.percent(each.item().discrimination(), each.discriminationInterval())),
    EFFICIENCY("Efficiency", Figure.EFFICIENCY, List.of("discriminative efficiency %"), "The same, in percent of what so hard a question could reach. Moodle marks it as doubtful below 15 %.",
            each -> Told.percent(each.item().efficiency())),
    UPPER_LOWER("Upper less lower", Figure.UPPER_LOWER, List.of("upper less lower group %"), "What the best 27 % earned more than the weakest 27 %.", each -> Told.percent(hundredfold(each.difference()))),
    CONSISTENCY_WITHOUT("Consistency without it", Figure.CONSISTENCY, List.of("consistency without it %"), "Internal consistency of the quiz without this question: where it rises, the question does not fit the others.",
            each -> Told.percent(hundredfold(each.without()))),
    RASCH("Rasch difficulty", Figure.RASCH, List.of("rasch difficulty", "rasch error"), "In logits, whoever took the quiz: 0 is as hard as the average, above it harder.", each -> Told.withError(each.difficulty(), each.difficultyError()));

    private final String label;
    private final Figure figure;
    private final List<String> heads;
    private final String help;
    private final Function<QuestionReport, Told> told;

    ItemColumn(String label, Figure figure, List<String> heads, String help, Function<QuestionReport, Told> told) {
        this.label = label;
        this.figure = figure;
        this.heads = heads;
        this.help = help;
        this.told = told;
    }

    static Optional<ItemColumn> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    /** As addresses have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }

    Figure figure() {
        return figure;
    }

    /** One for each of its values. */
    List<String> heads() {
        return heads;
    }

    Told of(QuestionReport question) {
        return told.apply(question);
    }

    private static Double hundredfold(Double share) {
        return share == null ? null : Double.valueOf(100 * share);
    }
}
