package org.briefingroom.question.drafting;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.Status;
import org.briefingroom.source.LooseDate;

/** The words around what is asked: who says it, and of which day. */
final class Stems {
    private static final Pattern NEGATIVE = Pattern.compile("(?i)\\b(not|except|least|never|without|false|nobody|nothing)\\b|n[’']t\\b");

    private Stems() {
    }

    /** According to the news analysis of 19 August 2025: one source, and not whatever was reported that day. */
    static String reported(FactLine fact) {
        return "According to " + source(fact);
    }

    /** What the author says is the source's: where others speak beside him, his name would claim more than the page shows. */
    static boolean isTheSources(FactLine fact) {
        return fact.status() == Status.REPORTED || fact.speakers().equals(List.of(fact.origin().author()));
    }

    static String source(FactLine fact) {
        return "the " + fact.origin().kind() + " of " + fact.origin().published();
    }

    /** As reported on 19 August 2025; or according to whom. */
    static String voice(FactLine fact) {
        return isTheSources(fact) ? reported(fact) : fact.attribution();
    }

    /** The opening words of the sentence, unless they only say the day of the report again; in the middle of a sentence. */
    static String lead(FactLine fact, Sentence sentence) {
        var lead = Sentence.plain(sentence.lead());
        var date = lead.replaceFirst("(?i)^(in|by|as of|on) ", "").replaceFirst(", $", "");
        var iso = fact.origin().published().iso();
        boolean isOfReport = Stream.of(10, 7, 4).filter(length -> length <= iso.length()).anyMatch(length -> date.equals(new LooseDate(iso.substring(0, length)).toString()));
        return isOfReport ? "" : lead;
    }

    /** What is missing, and where. */
    static String gap(FactLine fact, String what, Sentence sentence, Slot slot, boolean withArticle) {
        boolean isStale = !sentence.lead().isEmpty() && !sentence.leads(slot) && lead(fact, sentence).isEmpty();
        return gap(fact, what, (isStale ? new Sentence(List.of(), sentence.core()) : sentence).gapped(slot, withArticle));
    }

    static String gap(FactLine fact, String what, String sentence) {
        return "Which " + what + " belongs in the gap, " + (isTheSources(fact) ? "according to " + source(fact)
                : "according to " + fact.speaker() + " (" + fact.when() + ")") + "? " + sentence;
    }

    /** Who, or which country. */
    static String asking(Name name) {
        return switch (name.type()) {
            case PERSON, GROUP -> "who";
            default -> "which " + word(name);
        };
    }

    static String word(Name name) {
        return name.sort() != null ? name.sort() : name.type() == null ? "term" : name.type() == CastType.GROUP ? "group" : name.type().word();
    }

    static boolean isNegative(String text) {
        return NEGATIVE.matcher(text.replaceAll("“[^”]*”", "")).find();
    }
}
