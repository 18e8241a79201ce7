package org.briefingroom.question.drafting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.question.rules.OwnVoice;

/**
 * True or false? As many of each. A false statement is a fact with its number, date or place replaced by a wrong option that
 * was safe to offer, or somebody's claim said to be the source's own; never a person, of whom nothing wrong is shown without its
 * correction beside it. Never a forecast.
 */
final class TrueFalseAngle implements Runnable {
    /** One true and one false statement to so many other questions: half of them are guessed. */
    private static final int OTHERS_FOR_A_PAIR = 8;

    private record Swap(FactLine fact, String stem) {
    }

    private final Workbench bench;
    private final Voices voices;

    TrueFalseAngle(Workbench bench) {
        this.bench = bench;
        voices = new Voices(bench.background());
    }

    @Override
    public void run() {
        var asked = bench.notes().drafts().drafts();
        var used = new HashSet<String>();
        var swaps = asked.stream().filter(draft -> draft.question().content() instanceof SingleChoice).flatMap(draft -> swap(draft).stream())
                .filter(swap -> used.add(swap.fact().fact())).toList();
        var claims = bench.background().facts().stream().filter(fact -> voices.isPartys(fact) && used.add(fact.fact())).toList();
        var often = new HashMap<String, Integer>();
        asked.forEach(draft -> draft.question().facts().forEach(fact -> often.merge(fact, 1, Integer::sum)));
        var rest = bench.background().facts().stream().filter(fact -> fact.status() != Status.FORECAST && !used.contains(fact.fact()) && !bench.background().provenance().isAboutTheSource(fact))
                .sorted(Comparator.comparing((FactLine fact) -> often.getOrDefault(fact.fact(), 0)).thenComparing(fact -> bench.random(fact.fact(), Angle.TRUE_FALSE).nextLong())).toList();
        int most = asked.size() / OTHERS_FOR_A_PAIR;
        var own = rest.stream().filter(fact -> voices.isAuthors(fact) && !Voices.isPast(fact)).limit(Math.min(claims.size(), most)).toList();
        var owned = own.stream().map(FactLine::fact).collect(Collectors.toSet());
        var plain = rest.stream().filter(fact -> !owned.contains(fact.fact()) && !Stems.isNegative(fact.said()) && isReported(fact)).limit(Math.min(swaps.size(), most - own.size())).toList();
        claims.stream().limit(own.size()).forEach(fact -> write(fact, inOwnVoice(fact), false));
        own.forEach(fact -> write(fact, inOwnVoice(fact), true));
        swaps.stream().limit(plain.size()).forEach(swap -> write(swap.fact(), swap.stem(), false));
        plain.forEach(fact -> write(fact, statement(fact, bench.background().sentence(fact)), true));
        var written = Stream.concat(own.stream(), plain.stream()).map(FactLine::fact).collect(Collectors.toSet());
        rest.stream().filter(fact -> !written.contains(fact.fact()))
                .forEach(fact -> bench.leave(fact, Angle.TRUE_FALSE, "there are not enough safe false statements to balance another true one"));
    }

    /** Told as it is, in words that the false statements have too. */
    private boolean isReported(FactLine fact) {
        return fact.status() == Status.REPORTED && !fact.said().contains("“") || voices.isAuthors(fact);
    }

    private String inOwnVoice(FactLine fact) {
        return Sentence.capitalised(Stems.source(fact)) + OwnVoice.MAKES + Stems.statement(fact, bench.background().sentence(fact)) + ".";
    }

    private void write(FactLine fact, String stem, boolean truth) {
        bench.notes().add(Angle.TRUE_FALSE, Difficulty.EASY, fact, new TrueFalse(stem, truth));
    }

    /** With the first wrong option of a question that asks for a number, a date or a place of the fact. */
    private Optional<Swap> swap(Draft draft) {
        var fact = bench.background().fact(draft.fact());
        var content = (SingleChoice) draft.question().content();
        var key = content.options().stream().filter(option -> option.right()).findFirst().orElseThrow().text();
        var wrong = content.options().stream().filter(option -> !option.right()).findFirst().orElseThrow().text();
        return fact.status() == Status.FORECAST || Stems.isNegative(fact.said()) ? Optional.empty()
                : fact.text().slots().stream().filter(slot -> isSwappable(slot) && isIt(slot, key)).findFirst()
                        .map(slot -> new Swap(fact, statement(fact, bench.background().sentence(fact).with(slot, wrong.replaceFirst("^the ", "")))));
    }

    private static boolean isSwappable(Slot slot) {
        return switch (slot.type()) {
            case NUMBER, DATE, PLACE -> true;
            default -> false;
        };
    }

    private boolean isIt(Slot slot, String key) {
        return slot.words().equals(key) || bench.background().name(slot).filter(name -> key.equals(name.name()) || key.equals("the " + name.name())).isPresent();
    }

    private static String statement(FactLine fact, Sentence sentence) {
        return Stems.voice(fact) + ", " + Stems.statement(fact, sentence) + ".";
    }
}
