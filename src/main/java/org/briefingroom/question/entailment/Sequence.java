package org.briefingroom.question.entailment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines in an order, and things compared: worked out again from the facts. A line that cannot be traced to one fact is passed over. */
final class Sequence {
    private static final Pattern OF_NUMBERS = Pattern.compile("(?i)\\b(large|larger|largest|small|smaller|smallest|fewer|fewest|least|most|more|greater|greatest|higher|highest|lower|lowest|longer|longest|shorter|shortest|number|size)\\b");
    private static final Pattern OF_DATES = Pattern.compile("(?i)\\b(earlier|earliest|later|latest|first|last|dates?|when|before|after)\\b");
    private static final Pattern DOWNWARDS = Pattern.compile("(?i)\\b(latest|largest|greatest|most|highest|longest)\\b[^.;?]*\\bfirst\\b|\\b(later|latest|last|larger|largest|more|most|greater|greatest|higher|highest|longer|longest)\\b(?![^.;?]*first)");

    /** @param least and {@code most} where on the scale it may be */
    private record Point(Statement fact, double least, double most) {
    }

    private Sequence() {
    }

    static Stream<Objection> objections(String stem, List<Answer> lines, List<Statement> settling) {
        var points = lines.stream().map(line -> point(stem, line, settling)).toList();
        boolean isDown = DOWNWARDS.matcher(stem).find();
        return IntStream.range(1, points.size()).boxed().flatMap(at -> IntStream.range(0, at).boxed()
                .flatMap(before -> points.get(before).flatMap(one -> points.get(at).map(other -> isDown ? !isBefore(other, one) : !isBefore(one, other))).filter(wrong -> wrong)
                        .map(wrong -> new Objection(at, lines.get(at).text(), points.get(at).get().fact().name(), "By the facts this does not come after “" + lines.get(before).text()
                                + "” for certain. Correct the order, or take one of the two away.")).stream()).limit(1));
    }

    /** Which is earlier or larger: the right one must come first by the facts, and none may overlap it. */
    static Stream<Objection> comparison(Pick pick) {
        boolean isDown = DOWNWARDS.matcher(pick.asked()).find();
        return pick.keys().stream().flatMap(key -> point(pick.asked(), key, pick.settling()).stream()).flatMap(right -> pick.wrong().stream()
                .filter(wrong -> point(pick.asked(), wrong.answer(), pick.settling()).filter(point -> !point.fact().equals(right.fact()) && !(isDown ? isBefore(point, right) : isBefore(right, point))).isPresent())
                .map(wrong -> wrong.objection(right.fact().name(), "By the facts this may come first as well. Compare what lies clearly apart.")));
    }

    static boolean isComparison(Pick pick) {
        return pick.settling().size() > 1 && (OF_DATES.matcher(pick.asked()).find() || OF_NUMBERS.matcher(pick.asked()).find())
                && pick.all().map(answer -> point(pick.asked(), answer, pick.settling()).map(point -> point.fact().name())).filter(Optional::isPresent).distinct().count() == pick.all().count();
    }

    private static boolean isBefore(Point one, Point other) {
        return one.most() < other.least();
    }

    private static Optional<Point> point(String stem, Answer line, List<Statement> settling) {
        var fact = settling.stream().filter(each -> cover(line, each) >= Threshold.SUPPORTED).max(Comparator.comparingDouble(each -> cover(line, each)));
        boolean isOfNumbers = OF_NUMBERS.matcher(stem).find() && !OF_DATES.matcher(stem.replaceAll("(?i)\\bfirst\\b|As (reported|of)[^,]*,", "")).find();
        return fact.filter(each -> settling.stream().filter(other -> cover(line, other) == cover(line, each)).count() == 1).flatMap(each -> isOfNumbers ? number(each) : date(each));
    }

    private static double cover(Answer line, Statement fact) {
        return line.isName() ? line.names(fact.mentioned()) ? 1 : 0 : line.sense().coveredBy(fact.said());
    }

    private static Optional<Point> number(Statement fact) {
        var numbers = fact.spans().stream().map(Span::amount).filter(each -> each != null).toList();
        return numbers.size() == 1 ? Optional.of(new Point(fact, numbers.get(0).lowest(), numbers.get(0).highest())) : Optional.empty();
    }

    private static Optional<Point> date(Statement fact) {
        var dates = Set.copyOf(fact.dates());
        return dates.size() == 1 ? Optional.of(new Point(fact, day(dates.iterator().next().iso(), "0000"), day(dates.iterator().next().iso(), "9999"))) : Optional.empty();
    }

    private static double day(String iso, String filling) {
        var digits = iso.replace("-", "");
        return Double.parseDouble(digits + filling.substring(0, 8 - digits.length()));
    }
}
