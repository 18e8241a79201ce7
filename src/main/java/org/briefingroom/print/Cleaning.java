package org.briefingroom.print;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Text without what no page can show: controls, marks of byte order, overrides of the writing direction, halves of a sign.
 * A sign that no typeface has becomes a box, and is told of.
 *
 * @param missing those signs, as they were written
 */
record Cleaning(String text, Set<String> missing) {
    private static final String BOX = "□";

    static Cleaning of(String text, Typefaces typefaces) {
        return of(text, typefaces::have);
    }

    /** @param known whether there is a sign for a code point */
    static Cleaning of(String text, IntPredicate known) {
        var cleaned = new StringBuilder(text.length());
        var missing = new TreeSet<String>();
        for (int at = 0, codePoint; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (codePoint > ' ' && codePoint < 0x7F) {
                cleaned.append((char) codePoint);
            } else if (isBlank(codePoint)) {
                cleaned.append(codePoint == 0x00A0 || codePoint == 0x202F ? '\u00A0' : ' ');
            } else if (isSign(codePoint)) {
                boolean isKnown = known.test(codePoint);
                cleaned.append(isKnown ? Character.toString(codePoint) : BOX);
                if (!isKnown) {
                    missing.add(Character.toString(codePoint));
                }
            }
        }
        return new Cleaning(cleaned.toString(), missing);
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || Character.isSpaceChar(codePoint);
    }

    private static boolean isSign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> !isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
