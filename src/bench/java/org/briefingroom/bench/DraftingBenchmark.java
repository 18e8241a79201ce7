package org.briefingroom.bench;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.drafting.Drafter;
import org.briefingroom.shelf.ShippedPacks;

/** How long drafting takes, and how it grows: one line a base, on one thread. */
public final class DraftingBenchmark {
    private static final int WARM = 30;
    private static final int MEASURED = 15;

    private DraftingBenchmark() {
    }

    public static void main(String[] args) {
        for (var pack : new String[] {"western-guarantees-ukraine", "first-minor-planets"}) {
            var base = ShippedPacks.named(pack);
            run(WARM, () -> drafts(base));
            System.out.printf("%-28s %5d facts  %4d drafts  drafted in %6.1f ms, with the rules and the check in %6.1f ms%n", pack, base.facts().size(), drafts(base),
                    run(MEASURED, () -> drafts(base)), run(MEASURED, () -> DraftingRoom.draft(base)));
        }
        run(1, () -> drafts(SyntheticBase.of(1_250)));
        double before = 0;
        for (int facts = 1_250; facts <= 10_000; facts *= 2) {
            var base = SyntheticBase.of(facts);
            double took = run(1, () -> drafts(base));
            double perNLogN = took / (facts * Math.log(facts)) * 1e3;
            System.out.printf("synthetic                    %5d facts  %5d drafts  drafted in %7.0f ms  %5.2f us/(n ln n)%s%n", facts, drafts(base), took, perNLogN,
                    before == 0 ? "" : "  %.2f times the half".formatted(took / before));
            before = took;
        }
    }

    private static int drafts(FactBase base) {
        return new Drafter(base).draft(1).drafts().size();
    }

    /** The median of so many runs, in milliseconds. */
    private static double run(int times, Supplier<?> work) {
        var took = new ArrayList<Double>();
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            work.get();
            took.add((System.nanoTime() - start) / 1e6);
        }
        return took.stream().sorted().toList().get(times / 2);
    }
}
