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

    static String source(FactLine fact) {
        return "the " + fact.origin().kind() + " of " + fact.origin().published();
    }

    /**
     * According to the source, or to whom it quotes. What its author says is the source's: where others speak beside him, his name
     * would claim more than the page shows.
     */
    static String voice(FactLine fact) {
        return fact.isOfSource() ? reported(fact) : fact.attribution();
    }

    /** The opening words of the sentence, unless they only say the day of the report again; in the middle of a sentence. */
    static String lead(FactLine fact, Sentence sentence) {
        var lead = Sentence.plain(sentence.lead());
        var date = lead.replaceFirst("(?i)^(in|by|as of|on) ", "").replaceFirst(", $", "");
        var iso = fact.origin().published().iso();
        boolean isOfReport = Stream.of(10, 7, 4).filter(length -> length <= iso.length()).anyMatch(length -> date.equals(new LooseDate(iso.substring(0, length)).toString()));
        return isOfReport ? "" : lead;
    }

    /** The whole sentence, without the opening words that only say the day of the report again and without its full stop. */
    static String statement(FactLine fact, Sentence sentence) {
        return lead(fact, sentence) + Sentence.plain(sentence.core());
    }

    /** What is missing, and where. */
    static String gap(FactLine fact, String what, Sentence sentence, Slot slot, boolean withArticle) {
        boolean isStale = !sentence.lead().isEmpty() && !sentence.leads(slot) && lead(fact, sentence).isEmpty();
        return gap(fact, what, (isStale ? new Sentence(List.of(), sentence.core()) : sentence).gapped(slot, withArticle));
    }

    static String gap(FactLine fact, String what, String sentence) {
        return "Which " + what + " belongs in the gap, " + (fact.isOfSource() ? "according to " + source(fact)
                : "according to " + fact.speakerInSentence() + " (" + fact.when() + ")") + "? " + sentence;
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
