package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.fact.Status;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.source.LooseDate;

/** Facts and drafts on them to be drawn from, about made-up goods in a made-up store; some answer others. */
record Larder(FactBase base, List<Draft> drafts) {
    private static final List<String> GOODS = List.of("barley", "cheese", "dates", "figs", "honey", "lemons", "olives", "plums", "rice", "walnuts");
    private static final List<String> PLACES = List.of("cellar", "attic", "barn", "kitchen", "tower", "yard");
    private static final Status[] STATUSES = Status.values();
    private static final Angle[] ANGLES = {Angle.WHERE, Angle.NUMBER, Angle.TERM, Angle.COMPARE};

    static Arbitrary<Larder> any() {
        return Arbitraries.longs().flatMap(seed -> Arbitraries.integers().between(1, 40).map(facts -> random(facts, new Random(seed))));
    }

    static Larder random(int facts, Random random) {
        var held = IntStream.range(0, facts).mapToObj(i -> fact(i, random)).toList();
        var drafts = new ArrayList<Draft>();
        IntStream.range(0, facts * 3).forEach(i -> drafts.add(draft(i, held, random)));
        return new Larder(new FactBase(held, List.of(), List.of()), drafts);
    }

    private static FactLine fact(int i, Random random) {
        var says = new FactText("The %s of %s lie in the %s of house %d.".formatted(any(GOODS, random), any(GOODS, random), any(PLACES, random), i));
        int topic = random.nextInt(5);
        return new FactLine(i, i, "store", "fact-" + i, 1, true, new FactLine.Topic("topic-" + topic, "Topic " + topic, topic, false), says, says,
                STATUSES[random.nextInt(STATUSES.length)], List.of(), new LooseDate("2025-08-19"), List.of(1), null, false,
                new FactLine.Origin("Cem Demir", null, "news analysis", "The Store Post", new LooseDate("2025-08-19"), false));
    }

    private static Draft draft(int i, List<FactLine> held, Random random) {
        var angle = ANGLES[random.nextInt(ANGLES.length)];
        var facts = new LinkedHashSet<String>();
        for (int more = angle == Angle.COMPARE ? 3 : 1; more > 0; more--) {
            facts.add(any(held, random).fact());
        }
        var asks = "As reported on 19 August 2025, where in house %d do the %s of %s lie?".formatted(random.nextInt(held.size()), any(GOODS, random), any(GOODS, random));
        var content = random.nextInt(3) == 0 ? new ShortText(asks, List.of(any(PLACES, random))) : new SingleChoice(asks, options(random));
        return new Draft(angle, Difficulty.values()[random.nextInt(3)],
                new QuestionDraft(Draft.PREFIX + i, content, List.copyOf(facts), Map.of(), Map.of(1, Falsity.FUNCTIONAL, 2, Falsity.FUNCTIONAL)));
    }

    private static List<Option> options(Random random) {
        return PLACES.stream().skip(random.nextInt(4)).limit(3).map(place -> new Option(place, place.length() > 5 && random.nextBoolean() || place.equals("barn"), "")).toList();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    QuizRules rules() {
        return new QuizRules(new Names(base.names()), new Lexicon(base.facts()));
    }

    List<Item> items(List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.question().item(base.byName(), Authorship.DRAFTED)).toList();
    }

    FactLine settling(Draft draft) {
        return base.byName().get(draft.fact());
    }
}
