package org.briefingroom.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What would else differ at every printing: the date of making, and the number that names the file, here taken from what stands in it. */
record Imprint(Instant made, long number) {
    private static final String CREATED = "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)";

    static Imprint of(Sheet sheet) {
        return new Imprint(sheet.made().truncatedTo(ChronoUnit.SECONDS), number(sheet.toString()));
    }

    private static long number(String content) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void mark(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(calendar());
        document.setDocumentId(number);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll(CREATED, "$1" + made + "$2");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }

    private Calendar calendar() {
        return GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    }
}
