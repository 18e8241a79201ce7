package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.drafting.Events.Event;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Falsity;

/** Put events in order, and which of two came earlier: worked out from their dates, so always safe where no two of them overlap. */
final class OrderAngle implements Runnable {
    private static final int LINES = 4;
    private static final int FEWEST_LINES = 3;

    private final Workbench bench;

    OrderAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void run() {
        var events = Events.in(bench.background());
        var apart = new ArrayList<Event>();
        for (var event : events) {
            if (apart.isEmpty() || event.isApartFrom(apart.get(apart.size() - 1))) {
                apart.add(event);
            } else {
                bench.leave(event.fact(), Angle.ORDER, "another event falls into the same time");
            }
        }
        groups(apart).forEach(this::order);
        var byLength = apart.stream().sorted(Comparator.comparing((Event event) -> event.said().length()).thenComparing(Event::date)).toList();
        for (int at = 0; at + 1 < byLength.size(); at += 2) {
            var one = byLength.get(at);
            var other = byLength.get(at + 1);
            compare(one.date().compareTo(other.date()) < 0 ? one : other, one.date().compareTo(other.date()) < 0 ? other : one);
        }
    }

    /** Events far from each other in time stand together: every group takes one of each part of the whole. */
    private static List<List<Event>> groups(List<Event> events) {
        int groups = events.size() / LINES + (events.size() % LINES >= FEWEST_LINES ? 1 : 0);
        var all = new ArrayList<List<Event>>();
        for (int group = 0; group < groups; group++) {
            var lines = new ArrayList<Event>();
            for (int at = group; at < events.size() && lines.size() < LINES; at += groups) {
                lines.add(events.get(at));
            }
            all.add(lines);
        }
        return all.stream().filter(lines -> lines.size() >= FEWEST_LINES).toList();
    }

    private void order(List<Event> events) {
        var first = events.get(0).fact();
        bench.notes().add(Angle.ORDER, Difficulty.HARD, first.fact(), new Ordering(Stems.reported(first) + ", in what order did these events happen? Put the earliest first.",
                events.stream().map(Event::said).toList()), events.stream().map(Event::fact).toList(), Map.of(), Map.of());
    }

    private void compare(Event earlier, Event later) {
        var stem = "Two events are dated in " + Stems.source(earlier.fact()) + ", each to a day, a month or a year of its own. Which of them happened earlier?";
        var options = new ArrayList<>(List.of(new Option(earlier.said(), true, ""), new Option(later.said(), false, "")));
        if (bench.random(earlier.fact().fact(), Angle.COMPARE).nextBoolean()) {
            Collections.reverse(options);
        }
        int wrong = options.get(0).right() ? 1 : 0;
        var trueOf = new HashMap<Integer, String>(Map.of(wrong, later.fact().fact()));
        bench.notes().add(Angle.COMPARE, Difficulty.MEDIUM, earlier.fact().fact(), new SingleChoice(stem, options), List.<FactLine>of(earlier.fact(), later.fact()), trueOf,
                Map.of(wrong, Falsity.COMPUTED));
    }
}
