package org.briefingroom.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** How wide the letters of one cut of a typeface are, in thousandths of their size; each is learnt from PDFBox when it is met first. */
final class LetterWidths {
    /** Letters, punctuation and arrows; the engine measures others itself. */
    private static final int END = 0x2200;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Map<String, LetterWidths> CUTS = new ConcurrentHashMap<>();

    /** 0 is one that was not met. Threads that meet it at once learn the same. */
    private final float[] known = new float[END];

    static LetterWidths of(PDFont font) {
        return CUTS.computeIfAbsent(font.getName(), cut -> new LetterWidths());
    }

    /** NaN when a sign in it is not a letter of this cut. */
    float of(String text, PDFont font) {
        float width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += of(text.charAt(at), font);
        }
        return width;
    }

    private float of(char letter, PDFont font) {
        if (letter >= END || letter == SOFT_HYPHEN) {
            return Float.NaN;
        }
        if (known[letter] == 0) {
            known[letter] = learn(letter, font);
        }
        return known[letter];
    }

    private static float learn(char letter, PDFont font) {
        try {
            return font.getStringWidth(String.valueOf(letter));
        } catch (IllegalArgumentException missing) {
            return Float.NaN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
