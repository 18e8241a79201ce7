package org.briefingroom.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A page with blanks for a name: what stands between them is kept once, whatever the number of copies. */
final class Stencil {

    private final PDDocument document;
    private final PDPage page;
    /** Streams and blanks, as they follow one another. */
    private final List<Object> pieces = new ArrayList<>();

    private Stencil(PDDocument document, PDPage page) {
        this.document = document;
        this.page = page;
    }

    static Stencil of(PDDocument document, PDPage page, String word) throws IOException {
        var stencil = new Stencil(document, page);
        stencil.cut(word);
        return stencil;
    }

    PDPage page() {
        return page;
    }

    boolean beginsForm() {
        return pieces.stream().anyMatch(piece -> piece instanceof Blank blank && !blank.inHead());
    }

    /** A page like another, with whatever stands on it in common. */
    static PDPage same(PDPage page) {
        var entries = new COSDictionary(page.getCOSObject());
        entries.removeItem(COSName.PARENT);
        return new PDPage(entries);
    }

    PDPage copy(String name, NameFace face) throws IOException {
        var copy = same(page);
        var contents = new COSArray();
        for (var piece : pieces) {
            contents.add(piece instanceof Blank blank ? stream(face.write(name, blank, page.getMediaBox().getWidth())) : (COSStream) piece);
        }
        copy.getCOSObject().setItem(COSName.CONTENTS, contents);
        face.lendTo(copy.getResources());
        return copy;
    }

    private COSStream stream(byte[] content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(content.length > NameFace.LONG ? COSName.FLATE_DECODE : null)) {
            out.write(content);
        }
        return stream;
    }

    private void cut(String word) throws IOException {
        var before = new ArrayList<Object>();
        Deque<Boolean> artifacts = new ArrayDeque<>();
        COSName font = null;
        var numbers = new float[3];
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BDC", "BMC" -> artifacts.push(isArtifact(before) || Boolean.TRUE.equals(artifacts.peek()));
                    case "EMC" -> artifacts.pop();
                    case "Tf" -> {
                        font = (COSName) before.get(before.size() - 2);
                        numbers[0] = number(before, 1);
                    }
                    case "Tm" -> {
                        numbers[1] = number(before, 2);
                        numbers[2] = number(before, 1);
                    }
                    default -> { }
                }
                if (operator.getName().equals("Tj") && text(font, (COSString) before.get(before.size() - 1)).equals(word)) {
                    before.remove(before.size() - 1);
                    finish(before);
                    pieces.add(new Blank(font, numbers[0], numbers[1], numbers[2], Boolean.TRUE.equals(artifacts.peek())));
                    continue;
                }
            }
            before.add(token);
        }
        finish(before);
    }

    private static boolean isArtifact(List<Object> before) {
        return before.size() > 1 && (COSName.ARTIFACT.equals(before.get(before.size() - 1)) || COSName.ARTIFACT.equals(before.get(before.size() - 2)));
    }

    private static float number(List<Object> before, int fromEnd) {
        return ((COSNumber) before.get(before.size() - fromEnd)).floatValue();
    }

    private String text(COSName name, COSString shown) throws IOException {
        PDFont font = page.getResources().getFont(name);
        var text = new StringBuilder();
        var codes = new ByteArrayInputStream(shown.getBytes());
        while (codes.available() > 0) {
            text.append(font.toUnicode(font.readCode(codes)));
        }
        return text.toString();
    }

    private void finish(List<Object> tokens) throws IOException {
        var content = new ByteArrayOutputStream();
        new ContentStreamWriter(content).writeTokens(tokens);
        content.write('\n');
        pieces.add(stream(content.toByteArray()));
        tokens.clear();
    }

    /** Where a name is to be written. @param size in points, and so {@code x} and {@code y} of its base line */
    record Blank(COSName font, float size, float x, float y, boolean inHead) {
    }
}
