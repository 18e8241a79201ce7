package org.briefingroom.question.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text with gaps, each typed or picked from a list. The mark is the share of gaps filled rightly.
 *
 * @param stem what to do, or where the text comes from
 * @param text the pieces between the gaps: always one more than there are gaps
 */
public record Cloze(String stem, List<String> text, List<Gap> gaps) implements Content {
    private static final Pattern GAP = Pattern.compile("\\{(\\d{1,2})}");

    /**
     * @param accepted what is right; the first is the one shown
     * @param wrong    what is offered beside it; empty when the learner types
     */
    public record Gap(List<String> accepted, List<String> wrong) {

        /** What is offered, in alphabetical order: the order must not give the key away. Empty when typed. */
        List<String> offered() {
            if (wrong.isEmpty()) {
                return List.of();
            }
            var offered = new ArrayList<>(wrong);
            offered.add(accepted.get(0));
            offered.sort(String.CASE_INSENSITIVE_ORDER);
            return offered;
        }

        private Comparison.Verdict verdict(String given) {
            if (wrong.isEmpty()) {
                return Spelling.verdict(given, accepted);
            }
            return given.equals(accepted.get(0)) ? Comparison.Verdict.RIGHT : Comparison.Verdict.WRONG;
        }
    }

    /** The pieces of a text whose gaps are written {1}, {2} and so on; empty unless they are these, in their order. */
    public static Optional<List<String>> pieces(String written, int gaps) {
        var numbers = GAP.matcher(written).results().map(gap -> Integer.parseInt(gap.group(1))).toList();
        return numbers.equals(IntStream.rangeClosed(1, gaps).boxed().toList()) ? Optional.of(List.of(GAP.split(written, -1))) : Optional.empty();
    }

    /** The text with its gaps as {1} and so on. */
    public String written() {
        var written = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            written.append(text.get(i)).append(i < text.size() - 1 ? "{" + (i + 1) + "}" : "");
        }
        return written.toString();
    }

    @Override
    public Kind kind() {
        return Kind.CLOZE;
    }

    @Override
    public Sheet sheet(Arrangement arrangement) {
        var controls = new ArrayList<Sheet.Control>();
        for (int i = 0; i < gaps.size(); i++) {
            var offered = gaps.get(i).offered();
            var control = offered.isEmpty()
                    ? Sheet.Control.line(field(i), text.get(i), "")
                    : Sheet.Control.pick(field(i), text.get(i), offered);
            controls.add(i == gaps.size() - 1 ? control.after(text.get(i + 1)) : control);
        }
        return new Sheet(Sheet.Shape.GAPS, controls);
    }

    @Override
    public Response read(Form form, Arrangement arrangement) throws Unreadable {
        var given = new ArrayList<String>();
        for (int i = 0; i < gaps.size(); i++) {
            given.add(read(gaps.get(i), form.one(field(i)), field(i)));
        }
        int empty = given.indexOf("");
        if (empty >= 0) {
            throw new Unreadable(field(empty), "Gap " + (empty + 1) + " is empty. Fill every gap, with a guess if need be, or skip the question.");
        }
        return new Response(given);
    }

    private static String read(Gap gap, String posted, String field) throws Unreadable {
        var offered = gap.offered();
        return offered.isEmpty() || posted.isEmpty()
                ? posted
                : offered.get(Arrangement.asWritten(offered.size()).at(posted, field));
    }

    @Override
    public Mark mark(Response response) {
        double share = 0;
        boolean near = false;
        for (int i = 0; i < gaps.size(); i++) {
            switch (gaps.get(i).verdict(response.value(i))) {
                case RIGHT -> share++;
                case NEAR -> {
                    share += Mark.NEAR_SHARE;
                    near = true;
                }
                default -> { }
            }
        }
        return new Mark(share / gaps.size(), near);
    }

    @Override
    public List<Comparison> compare(Response response, Arrangement arrangement) {
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> Comparison.ofText("Gap " + (i + 1), response.value(i), gaps.get(i).accepted().get(0),
                        gaps.get(i).verdict(response.value(i))))
                .toList();
    }

    @Override
    public List<String> given(Response response, Arrangement arrangement) {
        return IntStream.range(0, response.values().size()).filter(i -> !response.value(i).isEmpty())
                .mapToObj(i -> "Gap " + (i + 1) + ": " + response.value(i)).toList();
    }

    private static String field(int gap) {
        return "gap-" + (gap + 1);
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (gaps.isEmpty() || text.size() != gaps.size() + 1) {
            problems.add("A cloze needs at least one gap, and a text with a place for each.");
        }
        for (int i = 0; i < gaps.size(); i++) {
            var gap = gaps.get(i);
            if (gap.accepted().isEmpty() || gap.accepted().stream().anyMatch(Spelling::isEmpty)) {
                problems.add("Gap " + (i + 1) + " needs an accepted answer, with a letter or a digit in it.");
            } else if (gap.wrong().stream().anyMatch(wrong -> Spelling.verdict(wrong, gap.accepted()) == Comparison.Verdict.RIGHT)) {
                problems.add("Gap " + (i + 1) + " offers its right answer as a wrong one too.");
            }
        }
        return problems;
    }
}
