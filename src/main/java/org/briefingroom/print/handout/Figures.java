package org.briefingroom.print.handout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Quantity;
import org.briefingroom.fact.Quantity.Precision;
import org.briefingroom.fact.SlotType;
import org.briefingroom.print.handout.HandoutView.Bar;
import org.briefingroom.print.handout.HandoutView.Figure;

/**
 * Numbers and their bars. Only what may be compared is drawn: a share of a hundred, or numbers of one unit within one topic. A number
 * that is only bounded from above has no bar, as nobody knows how long it would be.
 */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Told(Noted fact, String words, Quantity quantity) {
        private String kind() {
            return fact.fact().topic().slug() + "\n" + quantity.unit();
        }

        private String unit() {
            return words.toLowerCase(Locale.ROOT).contains(quantity.unit().toLowerCase(Locale.ROOT)) ? "" : quantity.unit();
        }

        private boolean isShare() {
            return quantity.unit().matches("(?i)(percent|per cent|%).*") && quantity.to().compareTo(HUNDRED) <= 0;
        }

        private boolean isDrawn() {
            return quantity.precision() != Precision.AT_MOST && quantity.precision() != Precision.LESS_THAN && quantity.from().signum() >= 0 && quantity.to().signum() > 0;
        }
    }

    private Figures() {
    }

    static List<Figure> of(List<Noted> facts) {
        var told = facts.stream().flatMap(noted -> noted.fact().text().slots(SlotType.NUMBER).stream()
                .flatMap(slot -> Quantity.parse(slot.value()).map(quantity -> new Told(noted, slot.words(), quantity)).stream())).toList();
        var kinds = told.stream().filter(Told::isDrawn).collect(Collectors.groupingBy(Told::kind));
        var figures = new ArrayList<Figure>();
        told.forEach(each -> figures.add(new Figure(each.words(), each.unit(), each.fact(), bar(each, kinds.getOrDefault(each.kind(), List.of())))));
        return figures;
    }

    /** Whether a fact names a number. */
    static boolean isIn(FactLine fact) {
        return !fact.text().slots(SlotType.NUMBER).isEmpty();
    }

    private static Bar bar(Told told, List<Told> kin) {
        if (!told.isDrawn() || !told.isShare() && kin.size() < 2) {
            return null;
        }
        var most = told.isShare() ? HUNDRED : kin.stream().map(each -> each.quantity().to()).max(BigDecimal::compareTo).orElseThrow();
        int full = percent(told.quantity().from(), most);
        boolean isOpen = told.quantity().precision() == Precision.AT_LEAST || told.quantity().precision() == Precision.MORE_THAN;
        return new Bar(full, percent(told.quantity().to(), most) - full, isOpen, "the whole width is " + most.toPlainString() + " " + told.quantity().unit());
    }

    private static int percent(BigDecimal number, BigDecimal most) {
        return number.multiply(HUNDRED).divide(most, 0, RoundingMode.HALF_UP).intValueExact();
    }
}
