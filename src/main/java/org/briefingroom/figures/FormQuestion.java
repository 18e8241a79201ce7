package org.briefingroom.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/**
 * A question of a form.
 *
 * @param number in the quiz, from 1
 * @param points that it can earn
 */
public record FormQuestion(int number, String pack, String slug, Content content, double points) {

    public String stem() {
        return content.stem();
    }

    /** Where it can be mended. */
    public String desk() {
        return "/desk/packs/" + pack + "/questions/" + slug;
    }

    /** What there is to choose from, as it is stored; empty where nothing is. */
    public List<Option> options() {
        if (content instanceof SingleChoice choice) {
            return choice.options();
        }
        if (content instanceof MultipleChoice choice) {
            return choice.options();
        }
        return content instanceof TrueFalse statement ? List.of(new Option("True", statement.truth(), ""), new Option("False", !statement.truth(), "")) : List.of();
    }

    Set<Integer> writtenKeys() {
        var options = options();
        return IntStream.range(0, options.size()).filter(each -> options.get(each).right()).boxed().collect(Collectors.toSet());
    }

    /**
     * What is right by the marks that count now: after a correction that may be another option than was written, or one more.
     *
     * @param chosen what each learner chose
     * @param shares what that earned
     */
    Set<Integer> keys(List<Set<Integer>> chosen, double[] shares) {
        if (content instanceof MultipleChoice) {
            return writtenKeys();
        }
        var keys = new HashSet<>(writtenKeys());
        IntStream.range(0, shares.length).filter(learner -> !chosen.get(learner).isEmpty()).forEach(learner -> {
            if (shares[learner] == 1) {
                keys.addAll(chosen.get(learner));
            } else {
                keys.removeAll(chosen.get(learner));
            }
        });
        return keys;
    }
}
