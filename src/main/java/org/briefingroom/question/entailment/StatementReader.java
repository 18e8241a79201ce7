package org.briefingroom.question.entailment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.question.rules.Dates;
import org.briefingroom.question.rules.Wording;

/** Reads facts and answers with the names of one base. */
final class StatementReader {
    private static final Pattern PREPOSITION = Pattern.compile("^(?:in|on|at|by|to|from|of|since|around|for|with|against|until) ");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+");
    private final Reader reader;
    private final Kin kin;
    private final Map<String, Slot> byWords = new HashMap<>();

    StatementReader(Collection<Name> names, Collection<FactLine> facts) {
        reader = new Reader(names);
        kin = new Kin(names);
        facts.forEach(fact -> fact.text().slots().stream().filter(slot -> slot.type() == SlotType.NUMBER || slot.type() == SlotType.DATE)
                .forEach(slot -> byWords.putIfAbsent(Wording.norm(slot.words()), slot)));
    }

    Kin kin() {
        return kin;
    }

    Reader reader() {
        return reader;
    }

    Statement read(FactLine fact) {
        var plain = fact.said();
        var slots = slots(fact, plain);
        var tokens = reader.tokens(plain).stream().map(token -> resolved(token, slots)).toList();
        var spans = new ArrayList<>(slots);
        tokens.stream().filter(token -> token.isName() && slots.stream().noneMatch(span -> token.start() < span.end() && span.start() < token.end()))
                .map(token -> new Span(unmarked(token), plain.substring(token.start(), token.end()), null, token.names(), null, null, token.start(), token.end())).forEach(spans::add);
        spans.sort(Comparator.comparingInt(Span::start));
        var speakers = new HashSet<String>();
        fact.speakers().forEach(speaker -> speakers.addAll(slugs(speaker)));
        return new Statement(fact, plain, tokens, List.copyOf(spans), Subjects.of(plain, tokens, spans), speakers, Reader.sense(tokens));
    }

    /** What a slot marks is who the curator says, whoever else goes by the same name. */
    private static Token resolved(Token token, List<Span> slots) {
        return slots.stream().filter(span -> token.isName() && span.type() != SlotType.TERM && token.isWithin(span.start(), span.end()) && span.names().stream().anyMatch(token.names()::contains)).findFirst()
                .map(span -> new Token(token.text(), Set.of("@" + span.value()), span.names(), token.start(), token.end())).orElse(token);
    }

    private SlotType unmarked(Token token) {
        var type = token.names().stream().map(kin::name).map(Name::type).filter(each -> each != null).findFirst();
        return type.map(each -> SlotType.valueOf(each.name())).orElse(SlotType.TERM);
    }

    private static List<Span> slots(FactLine fact, String plain) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (var slot : fact.text().slots()) {
            int start = plain.indexOf(slot.words(), from);
            from = start + slot.words().length();
            spans.add(span(slot, start, from));
        }
        return spans;
    }

    private static Span span(Slot slot, int start, int end) {
        boolean isNamed = slot.type() != SlotType.NUMBER && slot.type() != SlotType.DATE && slot.type() != SlotType.STANCE;
        return new Span(slot.type(), slot.words(), slot.value(), isNamed ? Set.of(slot.value()) : Set.of(), slot.type() == SlotType.NUMBER ? Amount.of(slot.value()).orElse(null) : null,
                slot.type() == SlotType.DATE ? LooseDate.parse(slot.value()).orElse(null) : null, start, end);
    }

    Answer answer(String text) {
        var plain = PREPOSITION.matcher(text.strip()).replaceFirst("");
        var parts = new HashSet<Set<String>>();
        var whole = slugs(plain);
        if (!whole.isEmpty()) {
            parts.add(whole);
        } else {
            var each = List.of(BETWEEN_NAMES.split(plain)).stream().map(this::slugs).toList();
            if (each.size() > 1 && each.stream().noneMatch(Set::isEmpty)) {
                parts.addAll(each);
            }
        }
        var marked = Optional.ofNullable(byWords.get(Wording.norm(text)));
        var date = Dates.read(plain).or(() -> marked.filter(slot -> slot.type() == SlotType.DATE).flatMap(slot -> LooseDate.parse(slot.value())));
        var amount = parts.isEmpty() && date.isEmpty() ? Amount.read(plain).or(() -> marked.flatMap(slot -> Amount.of(slot.value()))) : Optional.<Amount>empty();
        return new Answer(text, parts, amount, date, reader.sense(text));
    }

    /** Who the whole text names. */
    private Set<String> slugs(String text) {
        var tokens = reader.tokens(text).stream().filter(token -> !token.text().equalsIgnoreCase("the")).toList();
        return tokens.size() == 1 ? tokens.get(0).names() : Set.of();
    }
}
