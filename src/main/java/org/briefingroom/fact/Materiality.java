package org.briefingroom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Says what a correction changes beyond how a fact is worded. Whatever it finds, somebody may have learnt otherwise, so that such
 * a correction is a material one; where it finds nothing, a person still says which it is.
 */
public final class Materiality {
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:[.,]\\d+)*|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
            + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|twice|double)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIALS = Pattern.compile("\\b(?:no|not|never|nobody|nothing|none|neither|nor|without|cannot|only|all|every|some|may|might|could|unless|except)\\b|n[’']t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile("(?<=[\\p{L}\\p{N},;:’”\"] )[“\"]?\\p{Lu}[\\p{L}\\p{N}’'-]*");
    /** Two letters wrong, or two changed places: a slip of the pen, not another name. */
    private static final int A_SLIP = 2;
    private static final int SHORT = 5;

    private Materiality() {
    }

    /** In words that complete "It changes …"; empty where only the wording changes. */
    public static List<String> of(FactDraft before, FactDraft after) {
        var found = new ArrayList<String>();
        note(found, before.status() == after.status(), "the status");
        note(found, before.speakers().equals(after.speakers()), "who says it");
        note(found, before.passages().equals(after.passages()), "the place in the source");
        note(found, before.asOf().equals(after.asOf()), "the date");
        note(found, Objects.equals(before.quote(), after.quote()), "the quotation");
        note(found, before.complete() == after.complete(), "whether its list is complete");
        note(found, slots(before).equals(slots(after)), "what may be asked of it");
        note(found, all(NUMBERS, before).equals(all(NUMBERS, after)), "a number");
        note(found, all(DENIALS, before).equals(all(DENIALS, after)), "what is denied or limited");
        note(found, areAlike(all(NAMES, before), all(NAMES, after)), "a name");
        return List.copyOf(found);
    }

    private static void note(List<String> found, boolean same, String what) {
        if (!same) {
            found.add(what);
        }
    }

    /** Of a quotation the words count, too. */
    private static List<String> slots(FactDraft fact) {
        return fact.text().slots().stream().map(slot -> slot.type() + ":" + slot.value() + (slot.type() == SlotType.QUOTE ? slot.words() : "")).sorted().toList();
    }

    private static List<String> all(Pattern pattern, FactDraft fact) {
        return pattern.matcher(fact.text().plain()).results().map(MatchResult::group).map(each -> pattern == NAMES ? each : each.toLowerCase(Locale.ROOT)).sorted().collect(Collectors.toList());
    }

    private static boolean areAlike(List<String> before, List<String> after) {
        var left = new ArrayList<>(after);
        for (var name : before) {
            var same = left.stream().filter(other -> isAlike(name, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return left.isEmpty();
    }

    private static boolean isAlike(String name, String other) {
        return name.equals(other) || Math.min(name.length(), other.length()) >= SHORT && LevenshteinDistance.getDefaultInstance().apply(name, other) <= A_SLIP;
    }
}
