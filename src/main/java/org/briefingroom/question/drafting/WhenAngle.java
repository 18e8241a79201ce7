package org.briefingroom.question.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactLine;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Slot;
import org.briefingroom.fact.SlotType;
import org.briefingroom.fact.Status;
import org.briefingroom.question.rules.Dates;
import org.briefingroom.question.rules.Falsity;

/** When it was: dates as fine as the right one, of which the rank is drawn first. */
final class WhenAngle implements Consumer<FactLine> {
    private static final Pattern DATE = Pattern.compile("(?:(?<weekday>\\p{Lu}\\p{L}+day) )?(?:\\d{1,2} )?(?:\\p{Lu}\\p{L}+ )?\\d{4}");
    /** Days go by weeks, so that neither the weekday nor a night that runs into the next day tells. */
    private static final int[] STEPS = {1, 2, 3, 5, 4};
    private static final int[] DAYS = {7, 14, 3, 5, 2, 4, 9, 12};
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(since|until|till|before|after|by|from|to|between) (the )?(\\p{Lu}\\p{L}+day )?[\\d\\p{Lu}][\\p{L}\\d ]*$");
    private static final int WRONG = 2;

    private final Workbench bench;

    WhenAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        fact.text().slots(SlotType.DATE).forEach(slot -> LooseDate.parse(slot.value()).ifPresent(date -> ask(fact, slot, date)));
    }

    private void ask(FactLine fact, Slot slot, LooseDate date) {
        var sentence = bench.background().sentence(fact);
        var own = bench.background().ask(fact, slot).map(Ask::stem);
        if (SPAN.matcher(sentence.before(slot) + slot.words()).find()) {
            bench.leave(fact, Angle.WHEN, "a span that begins or ends on another date could be true as well");
            return;
        }
        if (own.isEmpty() && sentence.before(slot).endsWith(" of ")) {
            bench.leave(fact, Angle.WHEN, "the date belongs to something that the fact only names");
            return;
        }
        var stem = own.orElseGet(() -> Stems.gap(fact, "date", sentence, slot, false));
        var taken = taken(fact);
        var random = bench.random(fact.fact() + slot.value(), Angle.WHEN);
        var wrong = around(date, inMonthOf(stem, date), latest(fact), taken, random).stream().flatMap(other -> written(slot.words(), other).stream()
                .map(text -> new Choosable(text, Falsity.FUNCTIONAL, null, "", nearness(date, other)))).toList();
        if (!isBy(latest(fact), moved(date, 1).iso())) {
            bench.leave(fact, Angle.WHEN, "it is so near the day of the report that only earlier dates could be wrong");
            return;
        }
        if (wrong.size() < WRONG) {
            bench.leave(fact, Angle.WHEN, "no two other dates are safely wrong");
            return;
        }
        var options = new ArrayList<>(wrong);
        options.add(Choosable.right(slot.words()));
        options.sort(Comparator.comparing(option -> read(option.text())));
        bench.notes().choice(Angle.WHEN, fact, stem, options);
    }

    /** What was reported had happened by then. */
    private static String latest(FactLine fact) {
        return fact.status() == Status.FORECAST ? "9999" : fact.origin().published().iso();
    }

    /** Every date of this fact and of those much like it. */
    private List<String> taken(FactLine fact) {
        var taken = bench.background().like(fact, fact.said()).collect(Collectors.toCollection(ArrayList::new));
        taken.add(fact);
        return taken.stream().flatMap(other -> other.text().slots(SlotType.DATE).stream()).map(Slot::value).toList();
    }

    /** Where the question names the month, as most do of what was reported in the month of the report, a date of another month would be seen through. */
    private static String inMonthOf(String stem, LooseDate date) {
        boolean isNamed = date.iso().length() == 10 && stem.contains(LocalDate.parse(date.iso()).getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
        return isNamed ? date.iso().substring(0, 7) : "";
    }

    private static List<LooseDate> around(LooseDate key, String month, String latest, List<String> taken, RandomGenerator random) {
        int below = random.nextInt(WRONG + 1);
        var wrong = new ArrayList<LooseDate>();
        walk(key, -1, below, wrong, month, latest, taken);
        walk(key, 1, WRONG, wrong, month, latest, taken);
        walk(key, -1, WRONG, wrong, month, latest, taken);
        return wrong;
    }

    private static void walk(LooseDate key, int direction, int until, List<LooseDate> wrong, String month, String latest, List<String> taken) {
        for (int step : month.isEmpty() ? STEPS : DAYS) {
            var next = month.isEmpty() ? moved(key, direction * step) : new LooseDate(LocalDate.parse(key.iso()).plusDays((long) direction * step).toString());
            boolean isFree = taken.stream().noneMatch(other -> other.startsWith(next.iso()) || next.iso().startsWith(other)) && !wrong.contains(next);
            if (wrong.size() < until && isFree && isBy(latest, next.iso()) && next.iso().startsWith(month)) {
                wrong.add(next);
            }
        }
    }

    private static boolean isBy(String latest, String date) {
        int fine = Math.min(latest.length(), date.length());
        return date.substring(0, fine).compareTo(latest.substring(0, fine)) <= 0;
    }

    /** From 0 to 1: nearer the fewer steps lie between them; days of one month are near. */
    private static double nearness(LooseDate key, LooseDate other) {
        return IntStream.of(STEPS).filter(step -> moved(key, step).equals(other) || moved(key, -step).equals(other)).mapToDouble(steps -> 1 / (1 + steps / 2.0)).findFirst().orElse(0.6);
    }

    private static LooseDate moved(LooseDate date, int by) {
        return new LooseDate(switch (date.iso().length()) {
            case 4 -> String.valueOf(Integer.parseInt(date.iso()) + by);
            case 7 -> YearMonth.parse(date.iso()).plusMonths(by).toString();
            default -> LocalDate.parse(date.iso()).plusWeeks(by).toString();
        });
    }

    /** The words of the right one with another date in them. */
    private static Optional<String> written(String words, LooseDate date) {
        var found = DATE.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        var weekday = found.group("weekday") == null ? "" : LocalDate.parse(date.iso()).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " ";
        return Optional.of(found.replaceFirst(Matcher.quoteReplacement(weekday + date)));
    }

    private static String read(String text) {
        var found = DATE.matcher(text);
        return found.find() ? Dates.read(found.group()).map(LooseDate::iso).orElse("") : "";
    }
}
