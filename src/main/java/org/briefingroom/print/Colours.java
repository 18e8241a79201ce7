package org.briefingroom.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the colours of a document mean: sRGB, compressed once, and the same bytes under every JDK, each of which writes its own name into a profile that it reads. */
final class Colours {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int RED_GREEN_BLUE = 3;

    private final byte[] profile = compressed(Supplies.bytes("sRGB.icc"));

    private static byte[] compressed(byte[] profile) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void lendTo(PDDocument document) throws IOException {
        var stream = document.getDocument().createCOSStream();
        stream.setInt(COSName.N, RED_GREEN_BLUE);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (var out = stream.createRawOutputStream()) {
            out.write(profile);
        }
        var entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        entries.setItem(COSName.S, COSName.GTS_PDFA1);
        entries.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        var intent = new PDOutputIntent(entries);
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
