package org.briefingroom.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingroom.statistics.Alarm;
import org.briefingroom.statistics.Interval;
import org.briefingroom.statistics.ItemFigures;
import org.briefingroom.statistics.Marks;
import org.briefingroom.statistics.OptionFigures;
import org.briefingroom.statistics.Rasch;
import org.briefingroom.statistics.Reliability;

/**
 * What can be said of one question.
 *
 * @param guess      what guessing earns, from 0 to 1; null where that is not known
 * @param keys       the options that are right by the marks that count now
 * @param options    empty where there is nothing to choose
 * @param difference what the upper group earned more than the lower, for each place in a group; null without groups
 * @param without    the quiz's internal consistency without this question, from 0 to 1
 * @param rasch      of all questions; null where there is none
 */
public record QuestionReport(FormQuestion question, int place, ItemFigures item, Double guess, Set<Integer> keys, List<OptionFigures> options, Set<Alarm> alarms,
                             Earned earned, Double difference, Double without, Rasch rasch) {

    /** How many learners earned everything, something and nothing; those who omitted it stand apart. */
    public record Earned(long full, long part, long nothing, long omitted) {

        public long all() {
            return full + part + nothing + omitted;
        }
    }

    static QuestionReport of(Taken taken, Marks marks, int place, ItemFigures item, Rasch rasch) {
        var question = taken.questions().get(place);
        var chosen = taken.chosen(place);
        var keys = question.keys(chosen, taken.shares(place));
        var options = question.options().isEmpty() ? List.<OptionFigures>of() : OptionFigures.of(marks, place, chosen, question.options().size(), keys);
        return new QuestionReport(question, place, item, RandomGuess.of(question.content()), keys, options, Alarm.of(marks, place, chosen, options),
                earned(taken, place), marks.difference(place), Reliability.without(marks, place), rasch);
    }

    private static Earned earned(Taken taken, int place) {
        var shares = taken.shares(place);
        var said = IntStream.range(0, shares.length).filter(learner -> !taken.sittings().get(learner).isOmitted(place)).mapToDouble(learner -> shares[learner]).toArray();
        long full = IntStream.range(0, said.length).filter(each -> said[each] == 1).count();
        long nothing = IntStream.range(0, said.length).filter(each -> said[each] == 0).count();
        return new Earned(full, said.length - full - nothing, nothing, taken.omitted(place));
    }

    Interval facilityInterval() {
        return item.facility() == null ? null : Interval.ofShare(item.facility() * item.learners(), item.learners());
    }

    Interval discriminationInterval() {
        return item.discrimination() == null ? null : Interval.ofCorrelation(item.discrimination() / 100, item.learners());
    }

    /** In logits; null where there is none. */
    Double difficulty() {
        int fitted = fitted();
        return fitted < 0 ? null : Double.valueOf(rasch.difficulties()[fitted]);
    }

    Double difficultyError() {
        int fitted = fitted();
        return fitted < 0 ? null : Double.valueOf(rasch.errors()[fitted]);
    }

    private int fitted() {
        return rasch == null ? -1 : rasch.questions().indexOf(place);
    }

    /** Whether a correction has changed what is right since it was asked. */
    public boolean isMarkedAnew() {
        return !options.isEmpty() && !keys.equals(question.writtenKeys());
    }
}
