package org.briefingroom.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/** One sheet laid out on pages: how many they are, and the PDF of them. To be closed, printed or not. */
public final class Galley implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Galley.class);
    private static final float PDF_VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final List<String> diagnostics = new ArrayList<>();
    private final Set<String> missing;
    private final Imprint imprint;
    private final Colours colours;
    private final PdfBoxRenderer renderer;

    Galley(Sheet sheet, Manuscript manuscript, Typefaces typefaces, Colours colours) {
        this.colours = colours;
        missing = manuscript.missing();
        imprint = Imprint.of(sheet);
        try {
            renderer = builder(manuscript, typefaces).buildPdfRenderer();
            renderer.getSharedContext().setTextRenderer(new Ruler());
            renderer.layout();
        } catch (RuntimeException | Error e) {
            closed(document);
            throw e;
        }
    }

    /** Nothing is fetched: whatever an address names, from files or from the network, is not there. */
    private PdfRendererBuilder builder(Manuscript manuscript, Typefaces typefaces) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        typefaces.lendTo(builder, document);
        builder.useObjectDrawerFactory(new QrDrawer());
        builder.useUnicodeLineBreaker(Stoppable.lines());
        builder.usePageSupplier(new BlankPages());
        builder.useUriResolver((base, address) -> address != null && address.startsWith("#") ? address : null);
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(this::note);
        builder.withW3cDocument(manuscript.document(), null);
        return builder;
    }

    private void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            diagnostics.add(diagnostic.getFormattedMessage());
        }
    }

    public int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** In pages, the last one as far as it is filled. */
    public double fullness() {
        var root = renderer.getRootBox();
        var pages = root.getLayer().getPages();
        var last = pages.get(pages.size() - 1);
        return pages.size() - 1 + (double) (root.getHeight() - last.getTop()) / (last.getBottom() - last.getTop());
    }

    /** Once. */
    public Printed print() {
        var bytes = new ByteArrayOutputStream();
        try {
            paint();
            Stoppable.goOnUnlessStopped();
            colours.lendTo(document);
            Inlining.of(document);
            imprint.mark(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.forEach(diagnostic -> LOG.warnf("Printing: %s", diagnostic));
        return new Printed(bytes.toByteArray(), document.getNumberOfPages(), missing, List.copyOf(diagnostics));
    }

    /** What the engine needs of XML is in the JDK: looking through the whole class path for another each time takes longer than the work, and may find one. */
    private void paint() throws IOException {
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            renderer.createPDFWithoutClosing();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public void close() {
        renderer.close();
        closed(document);
    }

    private static void closed(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
