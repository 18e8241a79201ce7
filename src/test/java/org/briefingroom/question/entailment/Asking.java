package org.briefingroom.question.entailment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;
import org.briefingroom.support.Told;

/** A small base and a question on it; the first fact settles it. */
final class Asking {
    static final List<Name> NAMES = List.of(name("ada", "Ada Alm", CastType.PERSON, List.of("Ada", "Ms. Alm"), "Utopia"), name("ben", "Ben Birk", CastType.PERSON, List.of("Ben"), "Arcadia"),
            name("cem", "Cem Demir", CastType.PERSON, List.of(), "Harbour Guild"), name("utopia", "Utopia", CastType.COUNTRY, List.of("Utopian", "the Castle"), "the Islanders"),
            name("arcadia", "Arcadia", CastType.COUNTRY, List.of("Arcadian"), "the Union"), name("lemuria", "Lemuria", CastType.COUNTRY, List.of("Lemurian")),
            name("atlantis", "Atlantis", CastType.COUNTRY, List.of()), name("union", "the Union", CastType.ORGANISATION, List.of("EU"), "the Islanders"),
            name("islanders", "the Islanders", CastType.GROUP, List.of("island countries")), name("guild", "Harbour Guild", CastType.ORGANISATION, List.of("the guild")),
            name("north-quay", "North Quay", CastType.PLACE, List.of()), name("south-quay", "South Quay", CastType.PLACE, List.of("Old Quay")),
            new Name("free-port", "free port", null, null, List.of("open port"), List.of()), new Name("toll-port", "toll port", null, null, List.of(), List.of()));
    private final List<FactLine> facts = new ArrayList<>();

    private static Name name(String slug, String name, CastType type, List<String> aliases, String... of) {
        return new Name(slug, name, type, null, aliases, List.of(of));
    }

    static Asking given(String slug, String says) {
        return new Asking().and(slug, says);
    }

    static Asking claimed(String slug, String says, String... speakers) {
        return new Asking().said(slug, says, Status.CLAIMED, speakers);
    }

    Asking and(String slug, String says) {
        return said(slug, says, Status.REPORTED);
    }

    Asking and(String slug, String says, String speaker) {
        return said(slug, says, Status.CLAIMED, speaker);
    }

    Asking said(String slug, String says, Status status, String... speakers) {
        return add(slug, says, status, false, speakers);
    }

    /** In a topic in which each holds one position. */
    Asking position(String slug, String says) {
        return add(slug, says, Status.REPORTED, true);
    }

    private Asking add(String slug, String says, Status status, boolean single, String... speakers) {
        facts.add(Told.fact(facts.size() + 1, slug, Told.topic(single ? "positions" : "treaty", 1, single), says, status, false, false, Set.of(), List.of(speakers)));
        return this;
    }

    /** The first option is right. */
    List<Objection> single(String stem, String... options) {
        return asked(new SingleChoice(stem, options(1, options)));
    }

    List<Objection> multiple(String stem, int right, String... options) {
        return asked(new MultipleChoice(stem, options(right, options)));
    }

    List<Objection> text(String stem, String... accepted) {
        return asked(new ShortText(stem, List.of(accepted)));
    }

    List<Objection> number(String stem, String least, String most) {
        return asked(new NumberEntry(stem, new BigDecimal(least), new BigDecimal(most), least, List.of()));
    }

    List<Objection> statement(String stem, boolean truth) {
        return asked(new TrueFalse(stem, truth));
    }

    List<Objection> gap(String before, String after, String right, String... wrong) {
        return asked(new Cloze("Fill the gap in what was reported.", List.of(before, after), List.of(new Cloze.Gap(List.of(right), List.of(wrong)))));
    }

    List<Objection> ordered(String stem, String... lines) {
        return asked(new Ordering(stem, List.of(lines)));
    }

    List<Objection> matched(String spare, String... pairs) {
        return asked(new Matching("Match them.", Arrays.stream(pairs).map(pair -> pair.split(" = ")).map(pair -> new Matching.Pair(pair[0], pair[1])).toList(), spare.isEmpty() ? List.of() : List.of(spare)));
    }

    private static List<Option> options(int right, String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> new Option(texts[i], i < right, "")).toList();
    }

    /** Kinds that ask of several facts rest on all of them. */
    private List<Objection> asked(Content content) {
        boolean isOfAll = content instanceof Ordering || content instanceof Matching || content.stem().startsWith("Which came");
        return asked(content, isOfAll ? facts : facts.subList(0, 1));
    }

    List<Objection> asked(Content content, List<FactLine> on) {
        return new Entailment(new FactBase(facts, NAMES, List.of())).objections(new Item("sample", content, on, Map.of(), Map.of(), Authorship.WRITTEN));
    }
}
