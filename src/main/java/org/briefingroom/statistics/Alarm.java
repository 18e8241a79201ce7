package org.briefingroom.statistics;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What an instructor should look at in a question. Each asks for a look; none says that the question is bad. The weightiest first. */
public enum Alarm {
    /** Another option than the key is taken by those who know more. */
    POSSIBLE_MISKEY("Is the right option marked as right?"),
    /** A wrong option draws those who know more. */
    AMBIGUOUS("A wrong option may be right in some reading"),
    /** Who does well in the quiz does not do better here, and that is no accident of a small class. */
    DOES_NOT_DISCRIMINATE("It does not tell those who know more from those who know less"),
    /** Hardly anybody takes one of the wrong options. */
    DEAD_OPTION("A wrong option is hardly ever taken");

    private static final int FEWEST_CHOOSERS = 10;
    private static final double EASY = 0.9;
    private static final double TELLS_FROM = 0.15;

    private final String words;

    Alarm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Those that so many learners can show. @param options empty for a question without options */
    public static Set<Alarm> of(Marks marks, int question, List<Set<Integer>> chosen, List<OptionFigures> options) {
        var shown = new Disclosure(marks.learners(), marks.questions());
        var alarms = EnumSet.noneOf(Alarm.class);
        if (shown.shows(Figure.MISKEY) && isMiskeyed(marks, chosen, options)) {
            alarms.add(POSSIBLE_MISKEY);
        }
        if (shown.shows(Figure.DISTRACTORS) && options.stream().anyMatch(option -> option.drawsTheBetter() && option.count() >= FEWEST_CHOOSERS)) {
            alarms.add(AMBIGUOUS);
        }
        if (shown.shows(Figure.DEAD_OPTIONS) && facility(options) <= EASY && options.stream().anyMatch(OptionFigures::isDead)) {
            alarms.add(DEAD_OPTION);
        }
        if (shown.shows(Figure.DISCRIMINATION) && isBelow(marks, question)) {
            alarms.add(DOES_NOT_DISCRIMINATE);
        }
        return alarms;
    }

    private static double facility(List<OptionFigures> options) {
        return options.stream().filter(OptionFigures::isKey).mapToDouble(OptionFigures::share).sum();
    }

    /** A wrong option beats whatever is right; in a small class only where the better half does not take the key most often, too. */
    private static boolean isMiskeyed(Marks marks, List<Set<Integer>> chosen, List<OptionFigures> options) {
        var keys = options.stream().filter(OptionFigures::isKey).toList();
        boolean isBeaten = !keys.isEmpty() && options.stream().anyMatch(option -> keys.stream().allMatch(key -> beats(option, key)));
        return isBeaten && !(new Disclosure(marks.learners(), marks.questions()).isProvisional() && isModalInUpperHalf(marks, chosen, options));
    }

    private static boolean beats(OptionFigures option, OptionFigures key) {
        return option.isDistractor() && (option.upper() > key.upper()
                || option.correlation() != null && key.correlation() != null && option.correlation() > key.correlation());
    }

    private static boolean isModalInUpperHalf(Marks marks, List<Set<Integer>> chosen, List<OptionFigures> options) {
        var half = UpperLower.upperHalf(marks.totals());
        return options.stream().filter(option -> !option.isOmitted()).max(Comparator.<OptionFigures>comparingDouble(option -> taken(half, chosen, option))
                .thenComparing(OptionFigures::isKey)).filter(OptionFigures::isKey).isPresent();
    }

    private static double taken(double[] half, List<Set<Integer>> chosen, OptionFigures option) {
        return IntStream.range(0, half.length).filter(learner -> chosen.get(learner).contains(option.option())).mapToDouble(learner -> half[learner]).sum();
    }

    private static boolean isBelow(Marks marks, int question) {
        var interval = Interval.ofCorrelation(Sample.correlation(marks.of(question), marks.others(question)), marks.learners());
        return interval != null && interval.high() < TELLS_FROM;
    }
}
