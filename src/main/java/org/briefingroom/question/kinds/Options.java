package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What single and multiple choice have in common. */
final class Options {
    static final String FIELD = "choice";

    private Options() {
    }

    static Sheet sheet(Sheet.Shape shape, List<Option> options, Arrangement arrangement) {
        var shown = arrangement.arrange(options);
        return new Sheet(shape, IntStream.range(0, shown.size())
                .mapToObj(at -> Sheet.Control.choice(FIELD, String.valueOf(at + 1), shown.get(at).text()))
                .toList());
    }

    static List<Comparison> compare(List<Option> options, Response response, Arrangement arrangement) {
        return arrangement.order().stream()
                .map(index -> Comparison.ofOption(options.get(index), response.picked(index), index))
                .toList();
    }

    static List<String> given(List<Option> options, Response response, Arrangement arrangement) {
        return arrangement.order().stream().filter(response::picked).map(index -> options.get(index).text()).toList();
    }

    static long countRight(List<Option> options) {
        return options.stream().filter(Option::right).count();
    }

    static List<String> problems(List<Option> options) {
        var problems = new ArrayList<String>();
        if (options.size() < 2) {
            problems.add("A choice needs at least two options.");
        }
        var seen = new HashSet<String>();
        for (var option : options) {
            if (option.text().isBlank()) {
                problems.add("An option has no text.");
            } else if (!seen.add(Spelling.plain(option.text()))) {
                problems.add("Two options say the same: “" + option.text() + "”.");
            }
        }
        return problems;
    }
}
