package org.briefingroom.web;

import java.util.regex.Pattern;

/** What somebody typed, fit to be kept and shown. Where nothing of it can be seen, nothing was typed. */
public final class Typed {
    private static final Pattern NO_SIGN = Pattern.compile("[\\p{Cc}\\p{Cs}\\s]+");
    private static final Pattern NO_SIGN_BUT_BREAKS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]+");
    /** Spaces, what only steers other signs, and letters that show as nothing. Letters younger than this Java can be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}[\\p{C}&&[^\\p{Cn}]]\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{1D159}\\x{E0100}-\\x{E01EF}]+");

    private Typed() {
    }

    /** On one line; whatever is no sign becomes a space. */
    public static String line(String typed) {
        return seen(NO_SIGN.matcher(typed == null ? "" : typed).replaceAll(" ").strip());
    }

    /** With its line breaks. */
    public static String text(String typed) {
        return seen(NO_SIGN_BUT_BREAKS.matcher((typed == null ? "" : typed).replaceAll("\\R", "\n")).replaceAll(" ").strip());
    }

    public static boolean isUnseen(String typed) {
        return visible(typed).isEmpty();
    }

    /** Only what can be seen of it. */
    public static String visible(String typed) {
        return UNSEEN.matcher(typed).replaceAll("");
    }

    private static String seen(String typed) {
        return isUnseen(typed) ? "" : typed;
    }
}
