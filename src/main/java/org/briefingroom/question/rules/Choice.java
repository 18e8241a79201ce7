package org.briefingroom.question.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Things that are chosen among, or lines that stand side by side.
 *
 * @param lead    the text that the options answer or complete
 * @param picking whether right options are picked from wrong ones; otherwise the lines only belong together
 */
record Choice(String lead, List<Choosable> options, boolean picking) {

    /** @param note why it is wrong, where no fact says so; null where the kind of question has no place for a ground */
    record Choosable(String text, boolean right, Place place, String note) {
    }

    List<Choosable> keys() {
        return options.stream().filter(Choosable::right).toList();
    }

    List<Choosable> wrong() {
        return options.stream().filter(option -> !option.right()).toList();
    }

    boolean hasOneKey() {
        return picking && keys().size() == 1 && options.size() > 1;
    }

    Choosable key() {
        return keys().get(0);
    }

    List<String> wrongTexts() {
        return wrong().stream().map(Choosable::text).toList();
    }

    boolean all(Predicate<String> test) {
        return options.stream().allMatch(option -> test.test(option.text()));
    }

    /** Whether the right options are of one sort and every wrong one is of another. */
    boolean keyStandsOut(Function<String, ?> sort) {
        var right = sorts(keys(), sort);
        return right.size() == 1 && !wrong().isEmpty() && wrong().size() + keys().size() > 2
                && wrong().stream().noneMatch(option -> right.contains(sort.apply(option.text()))) && sorts(wrong(), sort).size() == 1;
    }

    Set<Object> sorts(Function<String, ?> sort) {
        return sorts(options, sort);
    }

    private static Set<Object> sorts(List<Choosable> options, Function<String, ?> sort) {
        return options.stream().map(option -> (Object) sort.apply(option.text())).collect(Collectors.toSet());
    }
}
