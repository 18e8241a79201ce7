package org.briefingroom.question.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.SlotType;
import org.briefingroom.fact.Status;
import org.briefingroom.source.LooseDate;

/** What happened when: reported facts that open with the day, month or year of their own event. */
final class Events {
    private static final Pattern LEAD = Pattern.compile("(?i)(in|on) ");
    /** Words that tell the order, or a time of their own. */
    private static final Pattern TELLING = Pattern.compile("(?i)\\b(after|before|since|until|then|first|last|later|earlier|already|next|second|third|fourth|fifth|anniversary|\\d{3,4}|years?|months?|days?|nights?)\\b");
    private static final int MOST_WORDS = 20;

    /** @param said the sentence without its date, as a line of its own */
    record Event(FactLine fact, LooseDate date, String said) {
        boolean isApartFrom(Event other) {
            return !date.iso().startsWith(other.date.iso()) && !other.date.iso().startsWith(date.iso());
        }
    }

    private Events() {
    }

    /** The earliest first; of the same date in the order of their names. */
    static List<Event> in(Background background) {
        return background.facts().stream().filter(fact -> fact.status() == Status.REPORTED).flatMap(fact -> event(fact).stream())
                .sorted(Comparator.comparing(Event::date).thenComparing(event -> event.fact().fact())).toList();
    }

    private static Optional<Event> event(FactLine fact) {
        var sentence = Sentence.of(fact);
        var lead = sentence.lead();
        if (lead.size() < 3 || !LEAD.matcher(lead.get(0).words()).matches() || lead.get(1).slot() == null || lead.get(1).slot().type() != SlotType.DATE
                || !lead.get(2).words().equals(", ")) {
            return Optional.empty();
        }
        var said = Sentence.capitalised(Sentence.plain(lead.subList(3, lead.size())) + Sentence.plain(sentence.core()));
        return TELLING.matcher(said).find() || said.split(" ").length > MOST_WORDS ? Optional.empty()
                : LooseDate.parse(lead.get(1).slot().value()).map(date -> new Event(fact, date, said + "."));
    }
}
