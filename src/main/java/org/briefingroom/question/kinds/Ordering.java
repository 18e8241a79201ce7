package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lines to put in order. The mark grows with the longest run of lines that already stand in the right order, however
 * far apart: of n lines with k in order it is (k - 1) / (n - 1). One line out of place costs one step, not all.
 *
 * @param items in their right order
 */
public record Ordering(String stem, List<String> items) implements Content {

    @Override
    public Kind kind() {
        return Kind.ORDERING;
    }

    @Override
    public int shuffled() {
        return items.size();
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        var shown = arrangement.arrange(items);
        var places = IntStream.rangeClosed(1, items.size()).mapToObj(String::valueOf).toList();
        return new Sheet(Sheet.Shape.ORDER, IntStream.range(0, shown.size())
                .mapToObj(i -> Sheet.Control.pick(field(i), shown.get(i), places))
                .toList());
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var inOrder = new Integer[items.size()];
        for (int shownAt = 0; shownAt < items.size(); shownAt++) {
            int place = place(form.one(field(shownAt)), field(shownAt));
            if (inOrder[place] != null) {
                throw new Unreadable(field(shownAt), "Two lines have place " + (place + 1) + ". Give every line a place of its own.");
            }
            inOrder[place] = arrangement.order().get(shownAt);
        }
        return Response.ofIndexes(List.of(inOrder));
    }

    private int place(String posted, String field) throws Unreadable {
        if (posted.isEmpty()) {
            throw new Unreadable(field, "A line has no place yet. Give every line a place, or skip the question.");
        }
        return Arrangement.asWritten(items.size()).at(posted, field);
    }

    @Override
    public Mark mark(Response response) {
        return response.isSkipped()
                ? Mark.NOTHING
                : Mark.share((double) (longestRun(response.indexes()).size() - 1) / (items.size() - 1));
    }

    /** The longest increasing subsequence; of several the one whose last line comes first. */
    private static List<Integer> longestRun(List<Integer> order) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < order.size(); i++) {
            List<Integer> best = List.of();
            for (int j = 0; j < i; j++) {
                if (order.get(j) < order.get(i) && endingAt.get(j).size() > best.size()) {
                    best = endingAt.get(j);
                }
            }
            var run = new ArrayList<>(best);
            run.add(order.get(i));
            endingAt.add(run);
            if (run.size() > longest.size()) {
                longest = run;
            }
        }
        return longest;
    }

    /** One line for each item, in the right order, with the place the learner gave it. */
    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        var given = response.indexes();
        var longest = longestRun(given);
        List<Integer> run = longest.size() < 2 ? List.of() : longest;
        return IntStream.range(0, items.size())
                .mapToObj(item -> Comparison.ofText(items.get(item),
                        given.isEmpty() ? "" : "place " + (given.indexOf(item) + 1), "place " + (item + 1),
                        run.contains(item) ? Comparison.Verdict.RIGHT : Comparison.Verdict.WRONG))
                .toList();
    }

    /** In the learner's own order: any other could tell the right one. */
    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return response.indexes().stream().map(items::get).toList();
    }

    private static String field(int shownAt) {
        return "place-" + (shownAt + 1);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (items.size() < 3) {
            problems.add("An ordering needs at least three lines.");
        }
        var seen = new HashSet<String>();
        items.stream().filter(item -> !seen.add(Spelling.plain(item)))
                .forEach(item -> problems.add("The line “" + item + "” stands twice."));
        return problems;
    }
}
