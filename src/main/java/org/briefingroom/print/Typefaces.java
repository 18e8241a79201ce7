package org.briefingroom.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces of the house, read once: a serif for reading, a sans for labels and tables, and a serif for titles. */
final class Typefaces {
    private static final int GREEK_MU = 0x3BC;

    /** One cut of a typeface, as style sheets call it. */
    private record Cut(String family, int weight, FontStyle style, TrueTypeFont font) {
    }

    private final List<Cut> cuts = new ArrayList<>();
    private final FSDefaultCacheStore heights = new FSDefaultCacheStore();
    private final CmapLookup serif;
    private final CmapLookup sans;
    private final TrueTypeFont names;
    private final CmapLookup namesLookup;

    Typefaces() {
        serif = lookup(cut("Source Serif", 400, FontStyle.NORMAL, "SourceSerif4SmText-Regular"));
        cut("Source Serif", 400, FontStyle.ITALIC, "SourceSerif4SmText-It");
        cut("Source Serif", 600, FontStyle.NORMAL, "SourceSerif4SmText-Semibold");
        cut("Source Serif Display", 400, FontStyle.NORMAL, "SourceSerif4Display-Regular");
        sans = lookup(cut("Source Sans", 400, FontStyle.NORMAL, "SourceSans3-Regular"));
        cut("Source Sans", 400, FontStyle.ITALIC, "SourceSans3-It");
        names = cut("Source Sans", 600, FontStyle.NORMAL, "SourceSans3-Semibold");
        namesLookup = lookup(names);
        cut("Source Sans", 700, FontStyle.NORMAL, "SourceSans3-Bold");
    }

    /** Whether there is a sign for it; a sign that only one family has is taken from that one. */
    boolean have(int codePoint) {
        return serif.getGlyphId(codePoint) != 0 || sans.getGlyphId(codePoint) != 0;
    }

    /** In which names are written onto copies. */
    PDFont forNames(PDDocument document) throws IOException {
        return PDType0Font.load(document, names, true);
    }

    boolean haveForNames(int codePoint) {
        return namesLookup.getGlyphId(codePoint) != 0;
    }

    /** With the heights that another document took from them: so a typeface that only helps out is not loaded to be asked for them. */
    void lendTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, heights);
        cuts.forEach(cut -> builder.useFont(new Loaded(document, cut.font()), cut.family(), cut.weight(), cut.style(), true));
    }

    private TrueTypeFont cut(String family, int weight, FontStyle style, String file) {
        var font = read(file);
        cuts.add(new Cut(family, weight, style, font));
        return font;
    }

    /** Without the font's rules for ligatures: a glyph that stands for two letters is lost to whoever copies or listens. */
    private static TrueTypeFont read(String file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(Supplies.bytes("fonts/" + file + ".ttf")));
            font.setEnableGsub(false);
            readBackGreek(font);
            return font;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One glyph is both the sign of a millionth and the Greek letter, and PDFBox writes the former into what readers copy. The letter
     * is in every Greek sentence, so it is the one told; PDFBox has no other way to say so.
     */
    private static void readBackGreek(TrueTypeFont font) throws IOException, ReflectiveOperationException {
        if (lookup(font) instanceof CmapSubtable codes) {
            var letters = CmapSubtable.class.getDeclaredField("glyphIdToCharacterCode");
            letters.setAccessible(true);
            ((int[]) letters.get(codes))[codes.getGlyphId(GREEK_MU)] = GREEK_MU;
        }
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A typeface as one document has it: loaded when the first letter of it is set. */
    private static final class Loaded extends PDFontSupplier implements FSSupplier<PDFont> {
        private final PDDocument document;
        private final TrueTypeFont font;
        private PDFont loaded;

        Loaded(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                try {
                    loaded = PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return loaded;
        }
    }
}
