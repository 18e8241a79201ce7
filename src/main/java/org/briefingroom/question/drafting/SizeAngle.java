package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Quantity;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;

/** Which of two is the larger: numbers of one unit that lie clearly apart, and whose curator says what they measure. */
final class SizeAngle implements Runnable {
    private record Size(FactLine fact, Quantity quantity, String measure) {
    }

    /** Each is compared with so many that come after it. */
    private static final int WITHIN = 8;

    private final Workbench bench;

    SizeAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void run() {
        var sizes = bench.background().facts().stream().flatMap(fact -> fact.text().slots(SlotType.NUMBER).stream().flatMap(slot -> size(fact, slot).stream())).toList();
        for (int one = 0; one < sizes.size(); one++) {
            for (int other = one + 1; other < Math.min(sizes.size(), one + WITHIN); other++) {
                compare(sizes.get(one), sizes.get(other));
            }
        }
    }

    private Optional<Size> size(FactLine fact, Slot slot) {
        var measure = bench.background().ask(fact, slot).map(Ask::measure);
        if (measure.isEmpty()) {
            bench.leave(fact, Angle.COMPARE, "what the number measures is not said in a few words, so it cannot be compared; add “measure” to its question");
        }
        return measure.flatMap(words -> Quantity.parse(slot.value()).map(quantity -> new Size(fact, quantity, words)));
    }

    private void compare(Size one, Size other) {
        boolean isExactly = one.quantity().precision().compareTo(Quantity.Precision.ABOUT) <= 0 && other.quantity().precision().compareTo(Quantity.Precision.ABOUT) <= 0;
        if (!one.quantity().unit().equals(other.quantity().unit()) || !isExactly || Ladder.isNear(one.quantity(), other.quantity())) {
            return;
        }
        boolean isLarger = one.quantity().from().compareTo(other.quantity().from()) > 0;
        var larger = isLarger ? one : other;
        var smaller = isLarger ? other : one;
        var options = new ArrayList<>(List.of(new Option(larger.measure(), true, ""), new Option(smaller.measure(), false, "")));
        if (bench.random(one.fact().fact(), Angle.COMPARE).nextBoolean()) {
            Collections.reverse(options);
        }
        int wrong = options.get(0).right() ? 1 : 0;
        bench.notes().add(Angle.COMPARE, Difficulty.MEDIUM, larger.fact().fact(), new SingleChoice(Stems.reported(larger.fact()) + ", which of these two numbers is the larger?", options),
                List.of(larger.fact(), smaller.fact()), Map.of(wrong, smaller.fact().fact()), Map.of(wrong, Falsity.COMPUTED));
    }
}
