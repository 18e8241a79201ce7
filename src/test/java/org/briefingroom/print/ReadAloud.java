package org.briefingroom.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in the order of its tags, each block on a line of its own: what a program that reads aloud goes by. */
final class ReadAloud {
    private static final Set<String> IN_A_LINE = Set.of("Span", "Link", "Lbl", "Reference", "Quote");

    private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    static String text(PDDocument document) throws IOException {
        var reader = new ReadAloud();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var found = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, found));
            reader.pieces.put(page, found);
        }
        reader.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return reader.text.toString().replaceAll(" *\\n[ \\n]*", "\n").strip();
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> found) {
        var text = content.getContents().stream().filter(TextPosition.class::isInstance).map(Object::toString).collect(Collectors.joining());
        found.merge(content.getMCID(), text, String::concat);
        content.getContents().stream().filter(PDMarkedContent.class::isInstance).map(PDMarkedContent.class::cast).forEach(inner -> collect(inner, found));
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : (List<Object>) node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var on = element.getPage() == null ? page : element.getPage();
                boolean isBlock = !IN_A_LINE.contains(element.getStructureType());
                text.append(isBlock ? "\n" : "").append(element.getStructureType().equals("Figure") ? "[" + element.getAlternateDescription() + "]" : "");
                read(element, on);
                text.append(isBlock ? "\n" : "");
            } else if (kid instanceof Integer piece) {
                text.append(pieces.getOrDefault(page, Map.of()).getOrDefault(piece, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(pieces.getOrDefault(reference.getPage() == null ? page : reference.getPage(), Map.of()).getOrDefault(reference.getMCID(), ""));
            }
        }
    }
}
