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

    /** What every tagged piece of a page is known by. None comes twice, so PDFBox need not look through all of them for each. */
    private static final class Marks extends COSDictionary {
        @Override
        public boolean containsValue(Object mark) {
            return false;
        }
    }
}
