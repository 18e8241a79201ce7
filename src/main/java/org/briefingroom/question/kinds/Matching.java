package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines and their partners. The mark is the share of lines with the right partner.
 *
 * @param spare partners that belong to no line, so that the last pair is not a gift
 */
public record Matching(String stem, List<Pair> pairs, List<String> spare) implements Content {

    public record Pair(String left, String right) {
    }

    @Override
    public Kind kind() {
        return Kind.MATCHING;
    }

    @Override
    public int shuffled() {
        return partners().size();
    }

    private List<String> partners() {
        return Stream.concat(pairs.stream().map(Pair::right).distinct(), spare.stream()).toList();
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        var shown = arrangement.arrange(partners());
        return new Sheet(Sheet.Shape.PAIRS, IntStream.range(0, pairs.size())
                .mapToObj(i -> Sheet.Control.pick(field(i), pairs.get(i).left(), shown))
                .toList());
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var given = new ArrayList<String>();
        for (int i = 0; i < pairs.size(); i++) {
            var position = form.one(field(i));
            given.add(position.isEmpty() ? "" : String.valueOf(arrangement.at(position, field(i))));
        }
        int open = given.indexOf("");
        if (open >= 0) {
            throw new Unreadable(field(open), "“" + pairs.get(open).left() + "” has no partner yet. Choose one for every line, or skip the question.");
        }
        return new Response(given);
    }

    @Override
    public Mark mark(Response response) {
        long right = IntStream.range(0, pairs.size()).filter(i -> isRight(i, response)).count();
        return Mark.share((double) right / pairs.size());
    }

    private boolean isRight(int pair, Response response) {
        return given(pair, response).equals(pairs.get(pair).right());
    }

    /** The partner that was given to a line; empty when none was. */
    String given(int pair, Response response) {
        var index = response.value(pair);
        return index.isEmpty() ? "" : partners().get(Integer.parseInt(index));
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> Comparison.ofText(pairs.get(i).left(), given(i, response), pairs.get(i).right(),
                        isRight(i, response) ? Comparison.Verdict.RIGHT : Comparison.Verdict.WRONG))
                .toList();
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return IntStream.range(0, pairs.size()).filter(i -> !response.value(i).isEmpty())
                .mapToObj(i -> pairs.get(i).left() + ": " + given(i, response)).toList();
    }

    private static String field(int pair) {
        return "pair-" + (pair + 1);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (pairs.size() < 2) {
            problems.add("A matching needs at least two lines.");
        }
        if (partners().stream().map(Spelling::plain).distinct().count() < Math.max(2, partners().size())) {
            problems.add("A matching needs at least two partners, each worded in one way only.");
        }
        var lefts = new HashSet<String>();
        for (var pair : pairs) {
            if (!lefts.add(Spelling.plain(pair.left()))) {
                problems.add("The line “" + pair.left() + "” stands twice.");
            }
            if (spare.stream().anyMatch(other -> Spelling.plain(other).equals(Spelling.plain(pair.right())))) {
                problems.add("The spare partner “" + pair.right() + "” belongs to a line.");
            }
        }
        return problems;
    }
}
