package org.briefingroom.question.kinds;

import java.util.List;

/**
 * A word or a few, typed. Case, spacing, accents, apostrophes, hyphens and a leading article do not matter; a word that
 * is right but for its spelling earns half and is told so.
 *
 * @param accepted every wording that is right; the first is the one shown
 */
public record ShortText(String stem, List<String> accepted) implements Content {
    static final String FIELD = "answer";

    @Override
    public Kind kind() {
        return Kind.SHORT_TEXT;
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        return new Sheet(Sheet.Shape.LINE, List.of(Sheet.Control.line(FIELD, "Your answer", "")));
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var typed = form.one(FIELD);
        if (typed.isEmpty()) {
            throw new Unreadable(FIELD, "Nothing is written yet. Write your answer, or skip the question.");
        }
        return new Response(List.of(typed));
    }

    @Override
    public Mark mark(Response response) {
        return Spelling.mark(response.value(0), accepted);
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        var typed = response.value(0);
        return List.of(Comparison.ofText("Your answer", typed, accepted.get(0), Spelling.verdict(typed, accepted)));
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return response.values();
    }

    @Override
    public List<String> problems() {
        return accepted.isEmpty() || accepted.stream().anyMatch(Spelling::isEmpty)
                ? List.of("A short text needs at least one accepted answer, and each needs a letter or a digit.")
                : List.of();
    }
}
