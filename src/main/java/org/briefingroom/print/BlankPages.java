package org.briefingroom.print;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages as the engine would make them, as long as somebody waits for them. */
final class BlankPages implements PageSupplier {

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        Stoppable.goOnUnlessStopped();
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /**
     * The engine marks every box, painted or not, as a background of its own, with its place: that is more than half of the objects
     * in a file. One word that all of them share tells a reader as much.
     */
    private static final class Marks extends COSDictionary {
        private static final COSName LAYOUT = COSName.getPDFName("Layout");

        Marks() {
            var layout = new COSDictionary();
            layout.setItem(COSName.TYPE, LAYOUT);
            setItem(LAYOUT, layout);
        }

        @Override
        public boolean containsValue(Object mark) {
            return mark instanceof COSDictionary artifact && COSName.BACKGROUND.equals(artifact.getCOSName(COSName.TYPE));
        }

        @Override
        public COSName getKeyForValue(Object background) {
            return LAYOUT;
        }
    }
}
