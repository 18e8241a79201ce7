package org.briefingroom.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters that stand where none should: beyond the margins of a page, or on top of others. */
final class Edges extends PDFTextStripper {
    private static final float MARGIN = 40;
    private static final float FOOT = 20;

    private final List<String> wrong = new ArrayList<>();
    private final List<TextPosition> onPage = new ArrayList<>();

    static List<String> crossed(PDDocument document) throws IOException {
        var edges = new Edges();
        edges.getText(document);
        return edges.wrong;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getUnicode().isBlank()) {
            return;
        }
        boolean isOutside = letter.getXDirAdj() < MARGIN || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - MARGIN
                || letter.getYDirAdj() < FOOT || letter.getYDirAdj() > letter.getPageHeight() - FOOT;
        if (isOutside) {
            wrong.add(letter.getUnicode() + " beyond the edge of page " + getCurrentPageNo());
        }
        onPage.add(letter);
    }

    @Override
    protected void endPage(PDPage page) {
        onPage.sort((one, other) -> Float.compare(one.getXDirAdj(), other.getXDirAdj()));
        for (int i = 0; i < onPage.size(); i++) {
            for (int j = i + 1; j < onPage.size() && onPage.get(j).getXDirAdj() < onPage.get(i).getXDirAdj() + onPage.get(i).getWidthDirAdj() / 2; j++) {
                if (Math.abs(onPage.get(i).getYDirAdj() - onPage.get(j).getYDirAdj()) < onPage.get(i).getFontSizeInPt() / 3) {
                    wrong.add(onPage.get(i).getUnicode() + " under " + onPage.get(j).getUnicode() + " on page " + getCurrentPageNo());
                }
            }
        }
        onPage.clear();
    }
}
