package org.briefingroom.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lets work that nobody waits for end at the next text or page: the engine itself never asks whether its thread was interrupted. */
final class Stoppable implements FSTextBreaker {
    private final FSTextBreaker breaks;

    private Stoppable(FSTextBreaker breaks) {
        this.breaks = breaks;
    }

    /** Lines and words break as they would without it, and pages are as they would be. */
    static void make(PdfRendererBuilder builder) {
        builder.useUnicodeLineBreaker(new Stoppable(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US))));
        builder.usePageSupplier((document, width, height, number, shadow) -> {
            goOnUnlessStopped();
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            return page;
        });
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
