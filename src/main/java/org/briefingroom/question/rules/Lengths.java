package org.briefingroom.question.rules;

import static org.briefingroom.question.rules.Rule.IW_10;
import static org.briefingroom.question.rules.Rule.IW_34;

import java.util.stream.Stream;

/** How long options and stems are: IW-10 and IW-34. */
final class Lengths {
    private static final double SUSPICIOUS = 1.5;
    private static final double TELLING = 2;
    private static final double UNEQUAL = 2.5;
    private static final int LONGER = 12;
    private static final int MOST_IN_STEM = 45;
    private static final int MOST_IN_OPTION = 20;

    private Lengths() {
    }

    static Stream<Finding> cues(Subject subject) {
        return subject.picksOfOne().flatMap(choice -> {
            int key = choice.key().text().length();
            double median = median(choice);
            if (isLongest(choice) && key >= median + LONGER && key >= SUSPICIOUS * median) {
                return Stream.of(key >= TELLING * median ? IW_10.block(choice.key().place()) : IW_10.warn(choice.key().place()));
            }
            return isUneven(choice) ? Stream.of(IW_10.warn(Place.stem(choice.lead()))) : Stream.of();
        });
    }

    static boolean isLongest(Choice choice) {
        return choice.wrong().stream().allMatch(option -> option.text().length() < choice.key().text().length());
    }

    private static double median(Choice choice) {
        var lengths = choice.wrong().stream().map(option -> option.text().length()).sorted().toList();
        int middle = lengths.size() / 2;
        return lengths.size() % 2 == 1 ? lengths.get(middle) : (lengths.get(middle - 1) + lengths.get(middle)) / 2.0;
    }

    /** Names and numbers are as long as they are. */
    private static boolean isUneven(Choice choice) {
        var lengths = choice.options().stream().mapToInt(option -> option.text().length()).summaryStatistics();
        return lengths.getMax() > UNEQUAL * lengths.getMin() && lengths.getMax() >= lengths.getMin() + LONGER
                && choice.options().stream().anyMatch(option -> Wording.count(option.text()) > 3);
    }

    static Stream<Finding> reading(Subject subject) {
        var stem = Wording.count(subject.stem()) > MOST_IN_STEM ? Stream.of(IW_34.warn(Place.stem(subject.stem()))) : Stream.<Finding>of();
        return Stream.concat(stem, subject.options().filter(option -> Wording.count(option.text()) > MOST_IN_OPTION).map(option -> IW_34.warn(option.place())));
    }
}
