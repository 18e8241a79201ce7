package org.briefingroom.fact;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fact's sentence with its slots marked: {@code The town fell in [November 2022](date:2022-11).} */
public final class FactText {
    private static final Pattern SLOT = Pattern.compile("\\[(?<words>[^\\[\\]()]+)\\]\\((?<type>[a-z]+):(?<value>[^()\\[\\]]+)\\)");
    private static final Pattern LEFT_OVER = Pattern.compile("[\\[\\]]|\\]\\(|\\([a-z]+:");

    private static final Pattern OPENING = Pattern.compile("[\\s’'‐-―,;:-]");
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK)).collect(Collectors.toSet());

    private final String marked;
    private List<Piece> pieces;

    public FactText(String marked) {
        this.marked = marked;
    }

    public String marked() {
        return marked;
    }

    /** The sentence without its marks. */
    public String plain() {
        return SLOT.matcher(marked).replaceAll(slot -> Matcher.quoteReplacement(slot.group(1)));
    }

    /** The same sentence, where slots of this type with one of these values are marked no more. */
    public FactText unmarked(SlotType type, Set<String> values) {
        return new FactText(SLOT.matcher(marked).replaceAll(slot -> Matcher.quoteReplacement(
                slot.group(2).equals(type.word()) && values.contains(slot.group(3).strip()) ? slot.group(1) : slot.group())));
    }

    /**
     * A stretch of the sentence.
     *
     * @param slot that it is, or null
     */
    public record Piece(String words, Slot slot) {
    }

    /** The sentence in its order: slots, and what stands before, between and behind them. Read once. */
    public List<Piece> pieces() {
        if (pieces == null) {
            pieces = read();
        }
        return pieces;
    }

    private List<Piece> read() {
        var pieces = new ArrayList<Piece>();
        var found = SLOT.matcher(marked);
        int end = 0;
        while (found.find()) {
            var type = SlotType.named(found.group("type"));
            if (type.isPresent()) {
                pieces.add(new Piece(marked.substring(end, found.start()), null));
                pieces.add(new Piece(found.group("words"), new Slot(found.group("words"), type.get(), found.group("value").strip())));
                end = found.end();
            }
        }
        pieces.add(new Piece(marked.substring(end), null));
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }

    public List<Slot> slots() {
        return pieces().stream().map(Piece::slot).filter(Objects::nonNull).toList();
    }

    public List<Slot> slots(SlotType type) {
        return slots().stream().filter(slot -> slot.type() == type).toList();
    }

    /** What is wrong with the marks themselves, each as a sentence with its mend; empty when nothing is. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        var found = SLOT.matcher(marked);
        while (found.find()) {
            if (SlotType.named(found.group("type")).isEmpty()) {
                problems.add("“" + found.group("type") + "” is no type that words can be marked as. Use one of: " + types() + ".");
            }
        }
        var rest = LEFT_OVER.matcher(SLOT.matcher(marked).replaceAll(""));
        if (rest.find()) {
            problems.add("A mark is broken. Write [words](type:value), without brackets inside either part.");
        }
        return problems;
    }

    /** The sentence as it runs on after "According to …, ": its first letter small, unless it opens with a name or a month. */
    public String continued(Set<String> names) {
        var opening = OPENING.split(plain(), 2)[0];
        return names.contains(opening) || MONTHS.contains(opening) || opening.chars().filter(Character::isUpperCase).count() > 1 ? marked : lowerFirst(marked);
    }

    private static String lowerFirst(String marked) {
        int at = marked.startsWith("[") ? 1 : 0;
        return marked.substring(0, at) + Character.toLowerCase(marked.charAt(at)) + marked.substring(at + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactText text && text.marked.equals(marked);
    }

    @Override
    public int hashCode() {
        return marked.hashCode();
    }

    @Override
    public String toString() {
        return marked;
    }

    private static String types() {
        return Arrays.stream(SlotType.values()).map(SlotType::word).collect(Collectors.joining(", "));
    }
}
