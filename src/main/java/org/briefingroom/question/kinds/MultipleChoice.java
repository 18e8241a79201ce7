package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.List;

/**
 * Several right options. The mark is the share of right options picked less the share of wrong options picked, and
 * never below nothing, so that picking everything earns nothing.
 */
public record MultipleChoice(String stem, List<Option> options) implements Content {

    @Override
    public Kind kind() {
        return Kind.MULTIPLE_CHOICE;
    }

    @Override
    public int shuffled() {
        return options.size();
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        return Options.sheet(Sheet.Shape.CHOOSE_MANY, options, arrangement);
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var picked = new ArrayList<Integer>();
        for (var position : form.all(Options.FIELD)) {
            picked.add(arrangement.at(position, Options.FIELD));
        }
        if (picked.isEmpty()) {
            throw new Unreadable(Options.FIELD, "Nothing is chosen yet. Choose every answer that is right, or skip the question.");
        }
        return Response.ofIndexes(picked.stream().distinct().sorted().toList());
    }

    @Override
    public Mark mark(Response response) {
        long rights = Options.countRight(options);
        long wrongs = options.size() - rights;
        long hits = response.indexes().stream().filter(index -> options.get(index).right()).count();
        long misses = response.values().size() - hits;
        return Mark.share((double) hits / rights - (wrongs == 0 ? 0 : (double) misses / wrongs));
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        return Options.compare(options, response, arrangement);
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return Options.given(options, response, arrangement);
    }

    @Override
    public String note(int option) {
        return options.get(option).note();
    }

    @Override
    public List<String> problems() {
        var problems = Options.problems(options);
        if (Options.countRight(options) < 2) {
            problems.add("A multiple choice has at least two right options; with one, make it a single choice.");
        }
        if (Options.countRight(options) == options.size()) {
            problems.add("A multiple choice needs a wrong option, or picking everything is always right.");
        }
        return problems;
    }
}
