package org.briefingroom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingroom.source.Description;
import org.briefingroom.source.LooseDate;

/**
 * What a fact must be before it is held, whoever wrote it and wherever.
 *
 * @param cast   the type of everybody and everything the pack names, by slug
 * @param topics of the pack
 * @param terms  of the pack
 */
public record FactRules(Map<String, CastType> cast, Set<String> topics, Set<String> terms, Description source) {
    public static final int MOST_QUOTED_WORDS = 12;
    /** What addresses of a pack's facts are called already. */
    public static final Set<String> RESERVED = Set.of("new", "preview");
    private static final int SHORTEST = 10;
    private static final int LONGEST = 400;
    private static final int LONGEST_MARKED = 600;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "this", "these", "that", "those", "his", "her", "its", "their");

    /** Everything wrong with the draft; empty when it may be held. */
    public List<Finding> check(FactDraft draft) {
        var findings = new ArrayList<Finding>();
        checkSentence(draft, findings);
        draft.text().problems().forEach(problem -> findings.add(new Finding("says", "The marks cannot be read.", problem)));
        draft.text().slots().forEach(slot -> checkSlot(slot, findings));
        checkSpeakers(draft, findings);
        checkPlace(draft, findings);
        if (draft.quote() != null) {
            checkQuote("quote", draft.quote(), findings);
        }
        return findings;
    }

    private static void checkSentence(FactDraft draft, List<Finding> findings) {
        var plain = draft.text().plain();
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            findings.add(new Finding("says", "The sentence has " + plain.length() + " characters.",
                    "Write one sentence of " + SHORTEST + " to " + LONGEST + " characters."));
        } else if (draft.says().length() > LONGEST_MARKED) {
            findings.add(new Finding("says", "With its marks the sentence has " + draft.says().length() + " characters.",
                    "Mark fewer words, or split it; at most " + LONGEST_MARKED + " characters are kept."));
        } else if (!plain.matches("(?s)[\\p{Lu}\\d“].*[.!?]”?")) {
            findings.add(new Finding("says", "“" + plain + "” is not a whole sentence.", "Begin with a capital and end with a full stop."));
        } else if (PRONOUNS.contains(plain.split("\\W", 2)[0].toLowerCase(Locale.ROOT))) {
            findings.add(new Finding("says", "The sentence opens with a pronoun, so it does not stand alone.", "Name what it is about."));
        }
    }

    private void checkSlot(Slot slot, List<Finding> findings) {
        var problem = problem(slot);
        if (problem != null) {
            findings.add(new Finding("says", "The mark [" + slot.words() + "](" + slot.type().word() + ":" + slot.value() + ") is wrong.", problem));
        }
        if (slot.type() == SlotType.QUOTE) {
            checkQuote("says", slot.words(), findings);
        }
    }

    private String problem(Slot slot) {
        return switch (slot.type()) {
            case NUMBER -> Quantity.parse(slot.value()).isPresent() ? null
                    : "Write a number and its unit, such as number:15000..20000 troops or number:~900000 people.";
            case DATE -> LooseDate.parse(slot.value()).isPresent() ? null : "Write a date such as date:2022, date:2022-11 or date:2022-11-03.";
            case TERM -> terms.contains(slot.value()) ? null : "Add “" + slot.value() + "” to the terms, or name one that is there.";
            case STANCE -> slot.value().matches("[a-z0-9-]+") ? null : "Write the stance as a short word, such as stance:refuses.";
            case QUOTE -> cast.containsKey(slot.value()) ? null : "Say whose words they are: “" + slot.value() + "” is not in the cast.";
            default -> castProblem(slot);
        };
    }

    private String castProblem(Slot slot) {
        var type = cast.get(slot.value());
        if (type == null) {
            return "Add “" + slot.value() + "” to the cast, or name somebody who is there.";
        }
        return type.fits(slot.type()) ? null : "The cast says that “" + slot.value() + "” is a " + type.word() + "; write " + type.word() + ":" + slot.value() + ".";
    }

    private void checkSpeakers(FactDraft draft, List<Finding> findings) {
        if (draft.status().needsSpeaker() && draft.speakers().isEmpty()) {
            findings.add(new Finding("speaker", "What is " + draft.status().word() + " needs a speaker.",
                    "Say who holds it, or make it reported if the source itself states it."));
        }
        if (!draft.status().needsSpeaker() && !draft.speakers().isEmpty()) {
            findings.add(new Finding("speaker", "What is reported has no speaker.", "Remove the speaker, or make it claimed, analysis or forecast."));
        }
        if (draft.speakers().stream().distinct().count() < draft.speakers().size()) {
            findings.add(new Finding("speaker", "A speaker is named twice.", "Name each speaker once."));
        }
        draft.speakers().stream().filter(speaker -> !cast.containsKey(speaker)).forEach(speaker -> findings.add(
                new Finding("speaker", "“" + speaker + "” is not in the cast.", "Add them to the cast, or name somebody who is there.")));
    }

    private void checkPlace(FactDraft draft, List<Finding> findings) {
        if (draft.topic().isBlank()) {
            findings.add(new Finding("topic", "The fact has no topic.", "Choose one, or name a new one: a topic is what several facts are about."));
        } else if (!topics.contains(draft.topic())) {
            findings.add(new Finding("topic", "“" + draft.topic() + "” is not a topic of the pack.", "Use one of: " + String.join(", ", topics.stream().sorted().toList()) + "."));
        }
        if (draft.passages().isEmpty()) {
            findings.add(new Finding("at", "The fact cites no passage.", "Say where the source supports it, such as §12."));
        }
        draft.passages().stream().filter(passage -> !source.hasPassage(passage)).forEach(passage -> findings.add(
                new Finding("at", "The source has no §" + passage + ".",
                        "Its passages run from §" + source.firstPassage() + " to §" + source.lastPassage() + ".")));
    }

    private static void checkQuote(String field, String quote, List<Finding> findings) {
        int words = quote.strip().split("[\\s\\p{Z}]+").length;
        if (words > MOST_QUOTED_WORDS) {
            findings.add(new Finding(field, "The quotation has " + words + " words.", "Quote at most " + MOST_QUOTED_WORDS + " words; say the rest in your own."));
        }
    }
}
