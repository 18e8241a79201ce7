package org.briefingroom.question.rules;

import java.util.regex.Pattern;

/**
 * How a question asks whose a statement is: the source's own, or somebody's whom it only gives. Then nothing is said in our own
 * voice, and the statement begins behind these words.
 */
public final class OwnVoice {
    public static final String MAKES = " makes in its own voice the statement that ";
    public static final String SAYS_ITSELF = "say itself?";
    public static final String GIVES_AS_CLAIM = "give as somebody’s claim or wish?";
    private static final Pattern BEFORE = Pattern.compile("^.*" + MAKES);

    private OwnVoice() {
    }

    static boolean isAskedBy(String stem) {
        return isClaimedBy(stem) || stem.endsWith(SAYS_ITSELF) || stem.endsWith(GIVES_AS_CLAIM);
    }

    /** Whether the text holds that the source makes a statement itself. */
    public static boolean isClaimedBy(String text) {
        return text.contains(MAKES);
    }

    /** The statement alone; any other text as it is. */
    public static String statement(String text) {
        return BEFORE.matcher(text).replaceFirst("");
    }
}
