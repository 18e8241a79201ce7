package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.Status;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/**
 * True or false? As many of each. A false statement is a fact with its number, date, place or country replaced by a wrong option that
 * was safe to offer; never a person, of whom nothing wrong is shown without its correction beside it. Never a forecast.
 */
final class TrueFalseAngle implements Runnable {
    private record Swap(FactLine fact, String stem) {
    }

    private final Workbench bench;

    TrueFalseAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void run() {
        var asked = bench.notes().drafts().drafts();
        var swaps = new ArrayList<Swap>();
        var swapped = new HashSet<String>();
        asked.stream().filter(draft -> draft.question().content() instanceof SingleChoice).forEach(draft -> swap(draft).filter(swap -> swapped.add(swap.fact().fact())).ifPresent(swaps::add));
        var often = new HashMap<String, Integer>();
        asked.forEach(draft -> draft.question().facts().forEach(fact -> often.merge(fact, 1, Integer::sum)));
        var whole = bench.background().facts().stream().filter(fact -> fact.status() != Status.FORECAST && !swapped.contains(fact.fact()) && !bench.background().isAboutTheSource(fact))
                .filter(fact -> !Stems.isNegative(fact.said()))
                .sorted(Comparator.comparing((FactLine fact) -> often.getOrDefault(fact.fact(), 0)).thenComparing(fact -> bench.random(fact.fact(), Angle.TRUE_FALSE).nextLong())).toList();
        int pairs = Math.min(swaps.size(), whole.size());
        swaps.stream().limit(pairs).forEach(swap -> write(swap.fact(), swap.stem(), false));
        whole.stream().limit(pairs).forEach(fact -> write(fact, statement(fact, bench.background().sentence(fact).plain()), true));
        whole.stream().skip(pairs).forEach(fact -> bench.leave(fact, Angle.TRUE_FALSE, "there are not enough safe false statements to balance another true one"));
    }

    private void write(FactLine fact, String stem, boolean truth) {
        bench.notes().add(Angle.TRUE_FALSE, Difficulty.EASY, fact, new TrueFalse(stem, truth));
    }

    /** With the first wrong option of a question that asks for a number, a date, a place or a country of the fact. */
    private Optional<Swap> swap(Draft draft) {
        var fact = bench.background().fact(draft.fact());
        var content = (SingleChoice) draft.question().content();
        var key = content.options().stream().filter(option -> option.right()).findFirst().orElseThrow().text();
        var wrong = content.options().stream().filter(option -> !option.right()).findFirst().orElseThrow().text();
        return fact.status() == Status.FORECAST || Stems.isNegative(fact.said()) ? Optional.empty()
                : fact.text().slots().stream().filter(slot -> isSwappable(slot) && isIt(slot, key)).findFirst()
                        .map(slot -> new Swap(fact, statement(fact, bench.background().sentence(fact).with(slot, wrong.replaceFirst("^the ", "")))));
    }

    private boolean isSwappable(Slot slot) {
        return switch (slot.type()) {
            case NUMBER, DATE -> true;
            case COUNTRY, PLACE -> bench.background().name(slot).filter(name -> name.type() != CastType.PERSON).isPresent();
            default -> false;
        };
    }

    private boolean isIt(Slot slot, String key) {
        return slot.words().equals(key) || bench.background().name(slot).filter(name -> key.equals(name.name()) || key.equals("the " + name.name())).isPresent();
    }

    private static String statement(FactLine fact, String said) {
        return Stems.voice(fact) + ", " + said + ".";
    }
}
