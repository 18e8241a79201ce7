package org.briefingroom.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * One sheet for everybody in a class: its forms are laid out once, and copied page by page with a name in each place that was left
 * blank for one. Every copy has its own tags, and all share what stands on their pages, so that 200 cost little more than one.
 */
public final class NamedCopies {
    private final Typesetter typesetter;

    public NamedCopies(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * @param forms each beginning on a page of its own, with the blank where a name belongs: once on its first page outside of heads and
     *              feet, and wherever it is wanted in these. No links
     * @param blank a word that stands nowhere else, and always as an element of its own
     * @param names one a copy; they are dealt the forms in turn
     * @param last  what follows the copies, such as a key; null for nothing
     * @param goOn  asked before each copy, with how many are made; false stops
     * @return null when it was stopped
     */
    public Printed of(Sheet forms, String blank, List<String> names, Sheet last, IntPredicate goOn) {
        var missing = new TreeSet<String>();
        var diagnostics = new ArrayList<String>();
        try (var document = Loader.loadPDF(set(forms, missing, diagnostics))) {
            int stencils = document.getNumberOfPages();
            if (last != null) {
                try (var behind = Loader.loadPDF(set(last, missing, diagnostics))) {
                    new PDFMergerUtility().appendDocument(document, behind);
                }
            }
            return copied(document, stencils, forms, blank, names, goOn, missing, diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] set(Sheet sheet, Set<String> missing, List<String> diagnostics) {
        var printed = typesetter.set(sheet);
        missing.addAll(printed.missing());
        diagnostics.addAll(printed.diagnostics());
        return printed.bytes();
    }

    private Printed copied(PDDocument document, int stencils, Sheet sheet, String blank, List<String> names, IntPredicate goOn, Set<String> missing, List<String> diagnostics) throws IOException {
        var originals = new ArrayList<PDPage>();
        document.getPages().forEach(originals::add);
        var face = new NameFace(document, typesetter.typefaces());
        var forms = forms(document, originals.subList(0, stencils), blank);
        var tags = new TagCopies(document);
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (int at = 0; at < names.size(); at++) {
            if (!goOn.test(at)) {
                return null;
            }
            var name = face.writable(names.get(at), missing);
            var pages = new LinkedHashMap<PDPage, PDPage>();
            for (var stencil : forms.get(at % forms.size())) {
                pages.put(stencil.page(), stencil.copy(name, face));
            }
            bind(document, tags, pages, outline, name);
        }
        if (originals.size() > stencils) {
            var pages = new LinkedHashMap<PDPage, PDPage>();
            originals.subList(stencils, originals.size()).forEach(page -> pages.put(page, Stencil.same(page)));
            bind(document, tags, pages, outline, "Answer key");
        }
        originals.forEach(document.getPages()::remove);
        tags.putUp();
        Imprint.of(sheet).mark(document);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new Printed(bytes.toByteArray(), document.getNumberOfPages(), missing, diagnostics);
    }

    /** A form begins where a name is to be written outside of heads and feet. */
    private static List<List<Stencil>> forms(PDDocument document, List<PDPage> pages, String blank) throws IOException {
        var forms = new ArrayList<List<Stencil>>();
        for (var page : pages) {
            var stencil = Stencil.of(document, page, blank);
            if (stencil.beginsForm()) {
                forms.add(new ArrayList<>());
            }
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("The first page has no place for a name");
            }
            forms.get(forms.size() - 1).add(stencil);
        }
        return forms;
    }

    private static void bind(PDDocument document, TagCopies tags, Map<PDPage, PDPage> pages, PDDocumentOutline outline, String title) {
        pages.values().forEach(document::addPage);
        tags.copy(pages);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(pages.values().iterator().next());
        outline.addLast(item);
    }
}
