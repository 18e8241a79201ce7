package org.briefingroom.fact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it stands inside a sentence: "the Harbour Council", "the owners of three boats", "Utopia". Whoever curates may write the
 * article into the name; here it is added where no English reader would leave it out.
 */
public final class NameInSentence {
    private static final Set<String> BODIES = Set.of("agency", "army", "assembly", "association", "authority", "board", "cabinet", "commission", "committee", "company",
            "council", "department", "federation", "foundation", "government", "institute", "library", "ministry", "museum", "navy", "office", "party", "police", "secretariat",
            "senate", "service", "society", "trust", "union");
    private static final Pattern HEAD = Pattern.compile("(?<head>[\\p{L}-]+)(?= (?:of|for|on|in) .*|$)");
    private static final Pattern DETERMINED = Pattern.compile("(?i)(the|a|an|some|many|most|several|all|other|others|both|its|their|his|her) .*|.*[’']s? .*");
    /** "Owners of the boats", but no Thomas of anywhere. */
    private static final Pattern PEOPLE_OF = Pattern.compile("\\p{L}+s of (the )?[\\p{Ll}\\d].*|\\p{Ll}+s of .*");

    private NameInSentence() {
    }

    public static String of(String name) {
        if (DETERMINED.matcher(name).matches()) {
            return name;
        }
        if (PEOPLE_OF.matcher(name).matches()) {
            return "the " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        var head = HEAD.matcher(name);
        return head.find() && name.contains(" ") && BODIES.contains(head.group("head").toLowerCase(Locale.ROOT)) ? "the " + name : name;
    }
}
