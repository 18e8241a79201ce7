package org.briefingroom.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Entries that belong to one tag or one link alone are written where they stand: as objects of their own they take longer to write, to find and to read. */
final class Inlining {

    private Inlining() {
    }

    static void of(PDDocument document) throws IOException {
        tags(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K));
        for (var page : document.getPages()) {
            for (var link : page.getAnnotations()) {
                inline(link.getCOSObject().getCOSDictionary(COSName.A));
                inline(link.getCOSObject().getCOSDictionary(COSName.BS));
            }
        }
    }

    private static void tags(COSBase kids) {
        if (kids instanceof COSArray several) {
            several.forEach(Inlining::tags);
        } else if (kids instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
            inline(tag.getCOSDictionary(COSName.A));
            tags(tag.getDictionaryObject(COSName.K));
        } else if (kids instanceof COSDictionary content) {
            inline(content);
        }
    }

    private static void inline(COSDictionary entry) {
        if (entry != null) {
            entry.setDirect(true);
        }
    }
}
