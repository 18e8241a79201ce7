package org.briefingroom.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.briefingroom.print.Stencil.Blank;

/** Writes names into blanks: as large as the blank has it, and smaller and in several lines where it is long. */
final class NameFace {
    /** A stream shorter than this is not worth packing. */
    static final int LONG = 300;
    private static final COSName CALLED = COSName.getPDFName("FName");
    /** As the style sheets have them: the page's margin, the share of the line that the name has, and the lines that fit there. */
    private static final float MARGIN = 51.1f;
    private static final float SHARE = 0.51f;
    private static final int LINES = 2;
    private static final String CUT = "…";
    private static final float LEADING = 1.12f;
    private static final float SMALLER = 0.94f;
    private static final float SMALLEST = 0.3f;

    private final Typefaces typefaces;
    private final PDFont font;

    NameFace(PDDocument document, Typefaces typefaces) throws IOException {
        this.typefaces = typefaces;
        font = typefaces.forNames(document);
        (CUT + " ").codePoints().forEach(font::addToSubset);
        try (var registering = new PDPageContentStream(document, new PDPage())) {
            registering.setFont(font, 1);
        }
    }

    /** A name as it can be written. @param missing takes the signs of it that cannot */
    String writable(String name, Set<String> missing) {
        var cleaning = Cleaning.of(name, typefaces::haveForNames);
        missing.addAll(cleaning.missing());
        cleaning.text().codePoints().forEach(font::addToSubset);
        return cleaning.text().replace('\u00A0', ' ');
    }

    void lendTo(PDResources resources) {
        resources.put(CALLED, font);
    }

    byte[] write(String name, Blank blank, float pageWidth) throws IOException {
        float right = blank.inHead() ? pageWidth - MARGIN : MARGIN + SHARE * (pageWidth - 2 * MARGIN);
        float width = right - blank.x();
        float size = blank.size();
        var lines = List.of(name);
        if (blank.inHead()) {
            lines = List.of(cut(name, size, width));
        } else {
            lines = broken(name, size, width);
            while (lines.size() * size * LEADING > blank.size() * LEADING * LINES && lines.size() > 1 && size > blank.size() * SMALLEST) {
                size *= SMALLER;
                lines = broken(name, size, width);
            }
        }
        var content = new ByteArrayOutputStream();
        put(content, "/%s %.3f Tf ", CALLED.getName(), size);
        for (int at = 0; at < lines.size(); at++) {
            put(content, "1 0 0 1 %.3f %.3f Tm ", blank.x(), blank.y() + (lines.size() - 1 - at) * size * LEADING);
            put(content, "<%s> Tj ", HexFormat.of().formatHex(font.encode(lines.get(at) + (at + 1 < lines.size() ? " " : ""))));
        }
        put(content, "/%s %.3f Tf\n", blank.font().getName(), blank.size());
        return content.toByteArray();
    }

    private static void put(ByteArrayOutputStream content, String form, Object... values) {
        content.writeBytes(String.format(Locale.ROOT, form, values).getBytes(StandardCharsets.US_ASCII));
    }

    private String cut(String name, float size, float width) throws IOException {
        int letters = name.length();
        while (letters > 1 && width(name.substring(0, letters) + (letters < name.length() ? CUT : ""), size) > width) {
            letters = name.offsetByCodePoints(letters, -1);
        }
        return letters == name.length() ? name : name.substring(0, letters).strip() + CUT;
    }

    /** At spaces, and within a word where it is longer than a line. */
    private List<String> broken(String name, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : name.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            while (width(longer, size) > width && longer.codePointCount(0, longer.length()) > 1) {
                int fits = fitting(longer, size, width);
                lines.add(longer.substring(0, fits));
                longer = longer.substring(fits);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float size, float width) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length() && width(word.substring(0, word.offsetByCodePoints(fits, 1)), size) <= width) {
            fits = word.offsetByCodePoints(fits, 1);
        }
        return fits;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
