package org.briefingroom.question.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactLine;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.support.Samples;

/** Questions to hold against the rules, on a made-up treaty. */
final class Asked {
    static final List<Name> NAMES = List.of(new Name("ada", "Ada", CastType.PERSON, null, List.of("Ms. Ada"), List.of("Utopia")),
            new Name("ben", "Ben", CastType.PERSON, null, List.of(), List.of()), new Name("cem", "Cem", CastType.PERSON, null, List.of(), List.of()),
            new Name("utopia", "Utopia", CastType.COUNTRY, null, List.of("Utopian"), List.of("the Union")), new Name("arcadia", "Arcadia", CastType.COUNTRY, null, List.of(), List.of()),
            new Name("lemuria", "Lemuria", CastType.COUNTRY, null, List.of(), List.of()), new Name("the-union", "the Union", CastType.ORGANISATION, null, List.of("EU"), List.of()),
            new Name("free-port", "free port", null, null, List.of(), List.of()));
    static final FactLine SIGNED = fact("signed", "Utopia signed the treaty on the lighthouse in 2022.", Status.REPORTED, null);
    static final FactLine CLAIM = fact("claim", "The harbour must stay open.", Status.CLAIMED, "“a gate to the sea”", "Ada");
    static final FactLine ANALYSIS = fact("analysis", "The treaty is weak.", Status.ANALYSIS, null, "Ada");
    static final FactLine FORECAST = fact("forecast", "The treaty will last ten years.", Status.FORECAST, null, "Ada");
    static final String WHO = "As reported on 19 August 2025, which of them signed the treaty?";
    static final ItemRules RULES = new ItemRules(new Names(NAMES), new Lexicon(List.of(SIGNED, CLAIM)));
    static final QuizRules TOGETHER = new QuizRules(new Names(NAMES), new Lexicon(List.of(SIGNED, CLAIM)));

    private Asked() {
    }

    static FactLine fact(String slug, String says, Status status, String quote, String... speakers) {
        return Samples.shown(1, new FactDraft(slug, says, status, List.of(speakers), "treaty", List.of(1), new LooseDate("2025-08-19"), quote, false));
    }

    /** The first option is right. */
    static Item single(String stem, String... options) {
        return on(new SingleChoice(stem, options(options)), SIGNED);
    }

    /** About who signed, with these options. */
    static Item offering(String... options) {
        return single(WHO, options);
    }

    static Item multiple(String... options) {
        var all = new ArrayList<>(options(options));
        all.set(1, new Option(all.get(1).text(), true, ""));
        return on(new MultipleChoice(WHO, all), SIGNED);
    }

    static List<Option> options(String... texts) {
        return Stream.iterate(0, i -> i < texts.length, i -> i + 1).map(i -> new Option(texts[i], i == 0, i == 0 ? "" : "the fact says otherwise")).toList();
    }

    static Item text(String stem, FactLine fact, String... accepted) {
        return on(new ShortText(stem, List.of(accepted)), fact);
    }

    static Item number(String stem, String answer) {
        return on(new NumberEntry(stem, new BigDecimal(answer), new BigDecimal(answer), answer, List.of()), SIGNED);
    }

    static Item statement(String stem, FactLine fact) {
        return on(new TrueFalse(stem, true), fact);
    }

    static Item gap(String before, String right, String... wrong) {
        return on(new Cloze("Fill the gap in what was reported on 19 August 2025.", List.of(before, "."), List.of(new Cloze.Gap(List.of(right), List.of(wrong)))), SIGNED);
    }

    static Item matching(String stem, FactLine fact, String... pairs) {
        return on(new Matching(stem, Arrays.stream(pairs).map(pair -> new Matching.Pair(pair.split("=")[0], pair.split("=")[1])).toList(), List.of()), fact);
    }

    static Item on(Content content, FactLine... facts) {
        return new Item("sample", content, List.of(facts), Map.of(), Map.of(), Authorship.WRITTEN);
    }

    /** Each option with a note has a ground, as drafts do. */
    static Item drafted(Item item) {
        var falsity = IntStream.range(0, item.content().shuffled())
                .filter(option -> !item.content().note(option).isEmpty()).boxed().collect(Collectors.toMap(option -> option, option -> Falsity.FUNCTIONAL));
        return new Item(item.name(), item.content(), item.facts(), item.trueOf(), falsity, Authorship.DRAFTED);
    }

    static Item named(String name, Item item) {
        return new Item(name, item.content(), List.of(fact(name, "Utopia signed " + name + ".", Status.REPORTED, null)), item.trueOf(), item.falsity(), item.authorship());
    }

    /** Without a reason why the wrong ones are wrong. */
    static Item groundless(Item item) {
        var bare = ((SingleChoice) item.content()).options().stream().map(option -> new Option(option.text(), option.right(), "")).toList();
        return on(new SingleChoice(item.content().stem(), bare), SIGNED);
    }
}
