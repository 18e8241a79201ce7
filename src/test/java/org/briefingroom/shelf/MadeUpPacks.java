package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.fact.SlotType;
import org.briefingroom.fact.Status;
import org.briefingroom.source.Description;
import org.briefingroom.source.LooseDate;

/** Packs of nonsense that keep to every rule, written in whatever signs give a writer of files trouble. The same seed makes the same pack. */
final class MadeUpPacks {
    private static final List<String> BITS = List.of("a", "Élan", "no", "true", "null", "12", "2025-08-19", "§", ":", ": ", " #", "#", "'", "\"", "\\", "\n", "\t", "- ", "? ", "{", "}", ",",
            "&x", "*", "!", "|", ">", "%", "@", "`", "~", "“", "”", "’", "\u00A0", "\u2028", "\u0085x", "\u200B", "\uFEFF", "日本", "😀", "e\u0301", "...", "---", "=", "$1", "<b>", "\uE000", "\uFFFD");
    private static final List<String> NAMES = List.of("a", "no", "yes", "null", "true", "1", "2024", "1e3", "0x1f", "y", "on", "some-fact", "a-1", "0-0");

    /** A pack and the order of its briefing. */
    record Made(PackDraft pack, List<SectionDraft> sections) {
    }

    private final Random random;

    private MadeUpPacks(long seed) {
        random = new Random(seed);
    }

    static Made of(long seed) {
        return new MadeUpPacks(seed).make();
    }

    private Made make() {
        var cast = names().stream().map(this::member).toList();
        var topics = Stream.concat(Stream.of("topic"), names().stream()).map(slug -> new PackDraft.TopicDraft(slug, text(), random.nextBoolean())).toList();
        var facts = names().stream().map(slug -> fact(slug, cast, topics.get(random.nextInt(topics.size())).slug())).toList();
        var terms = facts.isEmpty() ? List.<PackDraft.TermDraft>of() : names().stream().map(slug -> new PackDraft.TermDraft(slug, text(), texts(), any(facts).slug())).toList();
        var asks = facts.stream().flatMap(this::asks).toList();
        var pack = new PackDraft(any(NAMES), text(), text(), source(), cast, topics, facts, Set.of(), terms, asks);
        return new Made(pack, facts.stream().map(fact -> new SectionDraft(text(), random.nextBoolean() ? List.of(fact.slug()) : List.of())).toList());
    }

    private Description source() {
        return new Description(text(), text(), text(), maybe(), text(), date(), maybe(), random.nextBoolean() ? null : "https://example.org/a?b=c#d" + random.nextInt(9),
                random.nextBoolean(), random.nextInt(3), 9);
    }

    private PackDraft.CastDraft member(String slug) {
        boolean isKnown = random.nextBoolean();
        return new PackDraft.CastDraft(slug, text(), any(List.of(CastType.values())), maybe(), isKnown ? text() : null, isKnown ? 3 + random.nextInt(5) : null, texts(), List.of());
    }

    private FactDraft fact(String slug, List<PackDraft.CastDraft> cast, String topic) {
        var status = cast.isEmpty() ? Status.REPORTED : any(List.of(Status.values()));
        var speakers = status.needsSpeaker() ? new TreeSet<>(List.of(any(cast).slug(), any(cast).slug())).stream().toList() : List.<String>of();
        var says = "The matter " + text().replaceAll("[\\[\\]()]|\\s+", " ") + " came to [some](number:~9 men) in [May](date:2024-05).";
        return new FactDraft(slug, says.replaceAll("\\s+", " "), status, speakers, topic, random.nextBoolean() ? List.of(4) : List.of(3, 9), date(),
                random.nextBoolean() ? null : kept("said " + any(BITS) + "!"), random.nextBoolean());
    }

    private Stream<Ask> asks(FactDraft fact) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> new Ask(fact.slug(), i == 0 ? SlotType.NUMBER : SlotType.DATE, i == 0 && random.nextBoolean() ? "~9 men" : null,
                ("How many men: " + text().replaceAll("\\s+", " ") + "?"), maybe()));
    }

    private LooseDate date() {
        return new LooseDate(any(List.of("2024", "2024-05", "2024-05-01")));
    }

    private String maybe() {
        return random.nextBoolean() ? null : text();
    }

    private List<String> texts() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
    }

    /** What a reader of files would give for it: no sign that cannot be kept, and nothing blank at its ends. */
    private String text() {
        var text = new StringBuilder();
        IntStream.range(0, 1 + random.nextInt(5)).forEach(i -> text.append(any(BITS)).append(random.nextBoolean() ? " " : ""));
        var written = kept(text.toString());
        return written.isBlank() ? "x" : written;
    }

    private static String kept(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]", " ").strip();
    }

    private List<String> names() {
        var names = new ArrayList<>(NAMES.subList(0, random.nextInt(NAMES.size())));
        Collections.shuffle(names, random);
        return names;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
