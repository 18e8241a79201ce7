package org.briefingroom.question.kinds;

import java.util.List;

/** A statement that is true or false. Never about a forecast: nobody knows yet. */
public record TrueFalse(String stem, boolean truth) implements Content {
    private static final List<String> WORDS = List.of("True", "False");

    @Override
    public Kind kind() {
        return Kind.TRUE_FALSE;
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        return new Sheet(Sheet.Shape.CHOOSE_ONE, List.of(
                Sheet.Control.choice(Options.FIELD, "1", WORDS.get(0)),
                Sheet.Control.choice(Options.FIELD, "2", WORDS.get(1))));
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var chosen = form.all(Options.FIELD);
        if (chosen.size() != 1) {
            throw new Unreadable(Options.FIELD, "Nothing is chosen yet. Choose true or false, or skip the question.");
        }
        return Response.of(Arrangement.asWritten(WORDS.size()).at(chosen.get(0), Options.FIELD));
    }

    @Override
    public Mark mark(Response response) {
        return Mark.of(response.picked(key()));
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        return List.of(compare(0, response), compare(1, response));
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return response.indexes().stream().map(WORDS::get).toList();
    }

    private Comparison compare(int index, Response response) {
        return Comparison.ofOption(new Option(WORDS.get(index), index == key(), ""), response.picked(index), index);
    }

    private int key() {
        return truth ? 0 : 1;
    }

    @Override
    public List<String> problems() {
        return List.of();
    }
}
