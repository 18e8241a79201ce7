package org.briefingroom.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** Lets work that nobody waits for end at the next text or page: the engine itself never asks whether its thread was interrupted. */
final class Stoppable implements FSTextBreaker {
    private final FSTextBreaker breaks;

    private Stoppable(FSTextBreaker breaks) {
        this.breaks = breaks;
    }

    /** Lines break as they would without it. */
    static FSTextBreaker lines() {
        return new Stoppable(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US)));
    }

    static void goOnUnlessStopped() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for these pages any longer");
        }
    }

    @Override
    public int next() {
        goOnUnlessStopped();
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
