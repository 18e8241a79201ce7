package org.briefingroom.question.drafting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Quantity;
import org.briefingroom.fact.Quantity.Precision;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Figure;

/** What number: to be chosen among others in its own format, or written down. */
final class NumberAngle implements Consumer<FactLine> {
    /** Digits that are easily kept in mind. */
    private static final int EASILY_KEPT = 2;
    private static final BigDecimal ROUNDED = new BigDecimal("0.05");

    private final Workbench bench;

    NumberAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        fact.text().slots(SlotType.NUMBER).forEach(slot -> Quantity.parse(slot.value()).ifPresent(quantity -> {
            var sentence = bench.background().sentence(fact);
            var stem = bench.background().ask(fact, slot).map(Ask::stem).orElse(Stems.gap(fact, "number", sentence, slot, false));
            choose(fact, slot, quantity, stem);
            if (isOneNumber(quantity) || quantity.precision() == Precision.AT_LEAST && stem.toLowerCase(Locale.ROOT).contains("at least")) {
                write(fact, slot, quantity, stem);
            }
        }));
    }

    private void choose(FactLine fact, Slot slot, Quantity quantity, String stem) {
        if (quantity.precision() != Precision.EXACT && quantity.precision() != Precision.ABOUT) {
            bench.leave(fact, Angle.NUMBER, "of “" + slot.words() + "” no other number is plainly wrong: what is at least so much is at least less, too");
            return;
        }
        var figures = Figures.in(slot.words(), quantity);
        var others = others(fact);
        var random = bench.random(fact.fact() + slot.value(), Angle.NUMBER);
        var wrong = figures.stream().flatMap(written -> Ladder.around(written.shown(), next -> written.mayBe(next) && !Ladder.isNear(next, written.shown())
                && others.stream().noneMatch(other -> isNear(written.meant(next), other)), random).stream()).toList();
        if (wrong.size() < 2) {
            bench.leave(fact, Angle.NUMBER, "no two other numbers are safely wrong, or can be written like “" + slot.words() + "”");
            return;
        }
        var written = figures.orElseThrow();
        var options = Stream.concat(wrong.stream(), Stream.of(written.shown())).sorted(Comparator.comparing(Quantity::from))
                .map(each -> each == written.shown() ? Choosable.right(slot.words())
                        : new Choosable(written.with(each), Falsity.FUNCTIONAL, null, "", Ladder.nearness(written.shown(), each))).toList();
        bench.notes().choice(Angle.NUMBER, fact, stem, options);
    }

    /** Numbers of the same measure that facts of the same topic, of the same names or much alike give. */
    private List<Figure> others(FactLine fact) {
        var near = Stream.concat(bench.background().topic(fact.topic()).stream(), Stream.concat(bench.background().like(fact, fact.said()),
                bench.background().namedIn(fact).stream().map(bench.background()::known).filter(name -> !bench.background().isEverywhere(name))
                        .flatMap(name -> bench.background().naming(name).stream())));
        return near.distinct().flatMap(other -> other.text().slots(SlotType.NUMBER).stream()).map(Slot::value).distinct()
                .flatMap(value -> Quantity.parse(value).stream()).flatMap(other -> figure(other).stream()).toList();
    }

    private static Optional<Figure> figure(Quantity quantity) {
        var sign = switch (quantity.precision()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST, MORE_THAN -> "at least ";
            case AT_MOST, LESS_THAN -> "at most ";
        };
        return Figure.read(sign + quantity.from().toPlainString() + " to " + quantity.to().toPlainString() + " " + quantity.unit());
    }

    private static boolean isNear(Quantity next, Figure other) {
        return figure(next).filter(figure -> figure.meets(other) || figure.ratio(other) < 0.1).isPresent();
    }

    /** A range or a bound is not one number to be written down. */
    private static boolean isOneNumber(Quantity quantity) {
        return quantity.from().compareTo(quantity.to()) == 0 && quantity.precision().compareTo(Precision.ABOUT) <= 0;
    }

    private void write(FactLine fact, Slot slot, Quantity quantity, String stem) {
        var margin = quantity.precision() == Precision.ABOUT ? quantity.from().abs().multiply(ROUNDED) : BigDecimal.ZERO;
        var above = slot.words().matches("(?i)(nearly|almost|just under|not quite)\\b.*") ? BigDecimal.ZERO : margin;
        boolean isShort = quantity.from().stripTrailingZeros().precision() <= EASILY_KEPT;
        bench.notes().add(Angle.NUMBER, isShort ? Difficulty.MEDIUM : Difficulty.HARD, fact,
                new NumberEntry(stem, quantity.from().subtract(margin), quantity.to().add(above), slot.words(), List.of(quantity.unit())));
    }
}
