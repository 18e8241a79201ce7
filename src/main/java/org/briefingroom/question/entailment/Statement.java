package org.briefingroom.question.entailment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.fact.FactLine;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.SlotType;

/**
 * A fact, read.
 *
 * @param plain    the sentence without its marks
 * @param spans    in the order of the sentence
 * @param subjects who does it, as far as the order of the words tells
 * @param speakers the slugs of those who say it
 * @param sense    of the whole sentence, without whoever says it
 */
record Statement(FactLine fact, String plain, List<Token> tokens, List<Span> spans, List<Span> subjects, Set<String> speakers, Sense sense) {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "nor", "neither", "without", "none", "cannot");

    String name() {
        return fact.fact();
    }

    /** What it says when this is left open. */
    Sense without(Span span) {
        return Reader.sense(tokens.stream().filter(token -> !token.isWithin(span.start(), span.end())).toList());
    }

    /** What it says, however much it is and whenever it was. */
    Sense frame() {
        return Reader.sense(tokens.stream().filter(token -> spans.stream().noneMatch(span -> (span.amount() != null || span.date() != null) && token.isWithin(span.start(), span.end()))).toList());
    }

    Set<String> mentioned() {
        return mentionedBeside(null);
    }

    /** Who of the cast is named, apart from this place. */
    Set<String> mentionedBeside(Span place) {
        var mentioned = new HashSet<String>();
        people().filter(span -> !span.equals(place)).forEach(span -> mentioned.addAll(span.names()));
        return mentioned;
    }

    /** Those of the cast whom it names, in the order of the sentence. */
    Stream<Span> people() {
        return spans.stream().filter(Subjects::isOfCast);
    }

    boolean isSubject(Span span) {
        return subjects.contains(span);
    }

    /** Whether a “not” stands beside it. */
    boolean denies(Span span) {
        var after = StringUtils.split(StringUtils.substringBefore(small().substring(span.end()), ","), " ");
        return isDeniedBefore(span.start()) || Arrays.stream(after).limit(Threshold.NEGATION_REACH).anyMatch(NEGATIONS::contains);
    }

    /** Whether a “not” stands shortly before, in the same part of the sentence. */
    boolean isDeniedBefore(int start) {
        var before = small().substring(0, start);
        var words = StringUtils.split(before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1), " ");
        return Arrays.stream(words).skip(Math.max(0, words.length - Threshold.NEGATION_REACH)).anyMatch(NEGATIONS::contains);
    }

    boolean isNegative() {
        return isNegative(plain);
    }

    static boolean isNegative(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(NEGATIONS::contains);
    }

    /** The words of the sentence, and whoever says it. */
    Sense said() {
        return sense.with(new Sense(speakers.stream().map(slug -> "@" + slug).collect(Collectors.toSet())));
    }

    private String small() {
        return plain.toLowerCase(Locale.ROOT);
    }

    /** Those who say it, whose words it quotes, and who is said to do it. */
    Set<String> sayers() {
        var sayers = new HashSet<>(speakers);
        subjects.forEach(span -> sayers.addAll(span.names()));
        spans.stream().filter(span -> span.type() == SlotType.QUOTE).forEach(span -> sayers.addAll(span.names()));
        return sayers;
    }

    Set<String> stances() {
        return spans.stream().filter(Span::isStance).map(Span::value).collect(Collectors.toSet());
    }

    /** Whether both cannot hold of the same one: each has one position in this topic, and these are two. */
    boolean excludes(Statement other) {
        return fact.topic().singleValued() && fact.topic().slug().equals(other.fact.topic().slug())
                && !stances().isEmpty() && !other.stances().isEmpty() && stances().stream().noneMatch(other.stances()::contains);
    }

    /** Whether both name dates and none of them may be the same. */
    boolean isOfOtherTime(Statement other) {
        var here = dates();
        var there = other.dates();
        return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(date -> there.stream().anyMatch(each -> Answer.overlap(date, each)));
    }

    List<LooseDate> dates() {
        return spans.stream().map(Span::date).filter(Objects::nonNull).toList();
    }
}
