package org.briefingroom.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What is torn apart between pages: rows and list items, and headings from what they head. */
final class Splits {
    private static final Set<String> WHOLE = Set.of("TR", "LI");

    private final List<String> torn = new ArrayList<>();
    private String heading;
    private PDPage headed;

    static List<String> in(PDDocument document) {
        var splits = new Splits();
        splits.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return splits.torn;
    }

    /** Answers with the pages on which something of it stands. */
    private Set<PDPage> walk(PDStructureNode node, PDPage page) {
        var pages = new HashSet<PDPage>();
        for (Object kid : (List<Object>) node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                pages.addAll(walk(element, element));
            } else if (kid instanceof Integer) {
                pages.add(page);
                follow(page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                var on = reference.getPage() == null ? page : reference.getPage();
                pages.add(on);
                follow(on);
            }
        }
        return pages;
    }

    private Set<PDPage> walk(PDStructureElement element, PDStructureElement same) {
        var pages = walk(element, same.getPage());
        var type = element.getStructureType();
        if (WHOLE.contains(type) && pages.size() > 1 && !isHead(element)) {
            torn.add(type + " over " + pages.size() + " pages");
        }
        if (type.matches("H\\d") && !pages.isEmpty()) {
            heading = type;
            headed = pages.iterator().next();
        }
        return pages;
    }

    /** A table's head stands again on every page. */
    private static boolean isHead(PDStructureElement row) {
        return row.getParent() instanceof PDStructureElement group && group.getStructureType().equals("THead");
    }

    private void follow(PDPage page) {
        if (heading != null && !page.equals(headed)) {
            torn.add(heading + " alone at the end of a page");
        }
        heading = null;
    }
}
