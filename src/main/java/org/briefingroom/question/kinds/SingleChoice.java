package org.briefingroom.question.kinds;

import java.util.List;

/** One right option among several. All or nothing. */
public record SingleChoice(String stem, List<Option> options) implements Content {

    @Override
    public Kind kind() {
        return Kind.SINGLE_CHOICE;
    }

    @Override
    public int shuffled() {
        return options.size();
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        return Options.sheet(Sheet.Shape.CHOOSE_ONE, options, arrangement);
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var chosen = form.all(Options.FIELD);
        if (chosen.size() != 1) {
            throw new Unreadable(Options.FIELD, "Nothing is chosen yet. Choose one answer, or skip the question.");
        }
        return Response.of(arrangement.at(chosen.get(0), Options.FIELD));
    }

    @Override
    public Mark mark(Response response) {
        return Mark.of(response.indexes().stream().anyMatch(index -> options.get(index).right()));
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
        if (Options.countRight(options) != 1) {
            problems.add("A single choice has exactly one right option, not " + Options.countRight(options) + ".");
        }
        return problems;
    }
}
