package org.briefingroom.question.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number, typed. Right when it lies from least to most, both included; an exact key has the two equal. Whoever writes
 * a range is right when both its ends are.
 *
 * @param answer how the key is written for people, with its unit
 * @param units  the words that may follow the number, the first of them shown beside the field; empty for a bare number
 */
public record NumberEntry(String stem, BigDecimal least, BigDecimal most, String answer, List<String> units) implements Content {
    static final String FIELD = "number";

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        return new Sheet(Sheet.Shape.LINE, List.of(Sheet.Control.line(FIELD, "Your answer", unit())));
    }

    /** Where it begins with a million or the like, both ways to write are named: 6, or 6,000,000. */
    private String unit() {
        var unit = units.isEmpty() ? "" : units.get(0);
        return Unit.of(unit).scale().compareTo(BigDecimal.ONE) == 0 ? unit : unit + " (or the whole number, with all its zeros)";
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var typed = form.one(FIELD);
        if (typed.isEmpty()) {
            throw new Unreadable(FIELD, "Nothing is written yet. Write a number, or skip the question.");
        }
        WrittenNumber.read(typed, units, FIELD);
        return new Response(List.of(typed));
    }

    @Override
    public Mark mark(Response response) {
        return Mark.of(isRight(response));
    }

    private boolean isRight(Response response) {
        if (response.isSkipped()) {
            return false;
        }
        try {
            return WrittenNumber.read(response.value(0), units, FIELD).liesWithin(least, most);
        } catch (Unreadable e) {
            return false;
        }
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        return List.of(Comparison.ofText("Your answer", response.value(0), answer,
                isRight(response) ? Comparison.Verdict.RIGHT : Comparison.Verdict.WRONG));
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return response.values();
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (least.compareTo(most) > 0) {
            problems.add("The least right number, " + least + ", is above the most, " + most + ".");
        }
        if (answer.isBlank()) {
            problems.add("The answer has no wording to show.");
        }
        return problems;
    }
}
