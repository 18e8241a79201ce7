package org.briefingroom.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The floor: PDFBox writes the text of a finished PDF, every piece where it stands and in its typeface, without layout, tags or drawings. */
final class Floor {

    /** One piece of text on a page, from the bottom left, in points. */
    private record Run(int page, String font, float size, float x, float y, String text) {
    }

    private final List<Run> runs = new ArrayList<>();
    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    Floor(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    collect(getCurrentPageNo(), letters);
                }
            }.getText(document);
            for (var run : runs) {
                fonts.computeIfAbsent(run.font(), Floor::font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(int page, List<TextPosition> letters) {
        for (int from = 0, to; from < letters.size(); from = to) {
            var first = letters.get(from);
            var text = new StringBuilder();
            for (to = from; to < letters.size() && letters.get(to).getFont() == first.getFont() && letters.get(to).getFontSizeInPt() == first.getFontSizeInPt(); to++) {
                text.append(letters.get(to).getUnicode());
            }
            runs.add(new Run(page, first.getFont().getName().replaceAll("^[A-Z]{6}\\+", ""), first.getFontSizeInPt(), first.getXDirAdj(), first.getPageHeight() - first.getYDirAdj(), text.toString()));
        }
    }

    private static TrueTypeFont font(String name) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(BrowserPress.bytes("fonts/" + name + ".ttf")));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var loaded = new HashMap<String, PDFont>();
            int pages = runs.stream().mapToInt(Run::page).max().orElseThrow();
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                write(document, page, number, loaded);
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(PDDocument document, PDPage page, int number, Map<String, PDFont> loaded) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            for (var run : runs) {
                if (run.page() == number) {
                    if (!loaded.containsKey(run.font())) {
                        loaded.put(run.font(), PDType0Font.load(document, fonts.get(run.font()), true));
                    }
                    content.beginText();
                    content.setFont(loaded.get(run.font()), run.size());
                    content.newLineAtOffset(run.x(), run.y());
                    content.showText(run.text());
                    content.endText();
                }
            }
        }
    }
}
