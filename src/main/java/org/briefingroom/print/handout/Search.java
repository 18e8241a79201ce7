package org.briefingroom.print.handout;

import java.util.function.IntFunction;
import org.briefingroom.print.Galley;

/**
 * Looks for the most facts that fit. How full the pages are tells where to look next, so that few layouts are needed; that one fact
 * more does not fit is always seen in a layout, never guessed. To be closed.
 */
final class Search implements AutoCloseable {
    private final IntFunction<Galley> laid;
    private final int pages;
    private Galley galley;
    private int fits;
    private double fitsTake;
    private int tooMany;
    private double tooManyTake;

    /**
     * @param laid lays out so many facts
     * @param all  of which it is known that they do not fit; they take {@code allTake} pages or about that
     */
    Search(IntFunction<Galley> laid, int all, double allTake, int pages) {
        this.laid = laid;
        this.pages = pages;
        tooMany = all;
        tooManyTake = allTake;
    }

    /** 0 when not even one fits. */
    int most() {
        for (int round = 0; tooMany - fits > 1; round++) {
            look(Math.max(fits + 1, Math.min(tooMany - 1, next(round))));
        }
        return fits;
    }

    /** Of the most that fit; null when none does. */
    Galley galley() {
        return galley;
    }

    /** Where the line between what is known meets the end of the paper; now and then in the middle, lest it come closer by one fact at a time. */
    private int next(int round) {
        boolean goesByLine = tooManyTake > fitsTake && round % 4 != 3;
        return goesByLine ? fits + (int) ((pages - fitsTake) / (tooManyTake - fitsTake) * (tooMany - fits)) : (fits + tooMany) / 2;
    }

    private void look(int facts) {
        var next = laid.apply(facts);
        if (next.pages() <= pages) {
            close();
            galley = next;
            fits = facts;
            fitsTake = next.fullness();
        } else {
            tooMany = facts;
            tooManyTake = next.fullness();
            next.close();
        }
    }

    @Override
    public void close() {
        if (galley != null) {
            galley.close();
        }
    }
}
