package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;

/** Where drafts are written down, and what could not be drafted. */
final class Notebook {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Undrafted> undrafted = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    void add(Angle angle, Difficulty difficulty, String name, Content content, List<FactLine> facts, Map<Integer, String> trueOf, Map<Integer, Falsity> falsity) {
        var slug = "drafted-" + name + "-" + angle.word();
        int time = taken.merge(slug, 1, Integer::sum);
        drafts.add(new Draft(angle, difficulty, new QuestionDraft(time == 1 ? slug : slug + "-" + time, content,
                facts.stream().map(FactLine::fact).toList(), Map.copyOf(trueOf), Map.copyOf(falsity))));
    }

    void add(Angle angle, Difficulty difficulty, FactLine fact, Content content) {
        add(angle, difficulty, fact.fact(), content, List.of(fact), Map.of(), Map.of());
    }

    /** A single choice of the key and these, in the order given; the key stands where it stands among them. */
    void choice(Angle angle, FactLine fact, String stem, List<Choosable> options) {
        var trueOf = new HashMap<Integer, String>();
        var falsity = new HashMap<Integer, Falsity>();
        for (int at = 0; at < options.size(); at++) {
            var option = options.get(at);
            if (!option.right()) {
                falsity.put(at, option.falsity());
                int index = at;
                Optional.ofNullable(option.trueOf()).ifPresent(other -> trueOf.put(index, other));
            }
        }
        var content = new SingleChoice(stem, options.stream().map(option -> new Option(option.text(), option.right(), option.note())).toList());
        add(angle, difficulty(options), fact.fact(), content, List.of(fact), trueOf, falsity);
    }

    /** The nearer the wrong options, the harder. */
    private static Difficulty difficulty(List<Choosable> options) {
        double near = options.stream().filter(option -> !option.right()).mapToDouble(Choosable::nearness).average().orElse(0);
        return near >= 0.6 ? Difficulty.HARD : near >= 0.3 ? Difficulty.MEDIUM : Difficulty.EASY;
    }

    /** The first reason is kept. */
    void leave(FactLine fact, Angle angle, String reason) {
        undrafted.putIfAbsent(fact.fact() + " " + angle, new Undrafted(fact.fact(), angle, reason));
    }

    Drafts drafts() {
        return new Drafts(List.copyOf(drafts), List.copyOf(undrafted.values()));
    }
}
