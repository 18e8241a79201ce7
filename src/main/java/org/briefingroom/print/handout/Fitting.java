package org.briefingroom.print.handout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.print.Galley;
import org.briefingroom.print.Printed;
import org.briefingroom.print.Sheet;
import org.briefingroom.print.Stamp;
import org.briefingroom.print.Typesetter;
import org.briefingroom.source.LooseDate;

/**
 * Fits a briefing onto the pages asked for: everything in type of the usual size, else set closer, else as many facts as go, the
 * weightiest first. Nothing is cut off: what does not fit is left out whole, and the handout says so.
 */
final class Fitting {
    private static final List<String> DENSITIES = List.of("airy", "close", "dense");
    /** Set as close as may be, it takes over seven tenths of the room that it takes otherwise. */
    private static final double HOPELESS = 1.5;
    /** Of facts; where their company leaves room for fewer, it gives way. */
    private static final int FEWEST = 5;

    private final Typesetter typesetter;
    private final Function<HandoutView, String> template;
    private final BriefingView briefing;
    private final HandoutChoice choice;
    private final Setting setting;
    private final List<Long> order;
    private double wholeTakes;

    /**
     * @param template that renders a handout as XHTML
     * @param address  of the whole briefing
     * @param stamp    of the edition; null when there is none
     */
    Fitting(Typesetter typesetter, Function<HandoutView, String> template, BriefingView briefing, HandoutChoice choice, String address, Stamp stamp) {
        this.typesetter = typesetter;
        this.template = template;
        this.briefing = briefing;
        this.choice = choice;
        order = Weights.order(briefing);
        setting = new Setting(address, !typesetter.missing(template.apply(view(order.size(), Company.ALL, new Setting(address, false, stamp)))).isEmpty(), stamp);
    }

    Printed print() {
        return fitted().printed();
    }

    Fitted fitted() {
        return whole().or(() -> chosen(Company.ALL).filter(this::isWorthItsPaper)).or(() -> chosen(Company.WITHOUT_NOTES).filter(this::isWorthItsPaper))
                .or(() -> chosen(Company.NONE)).orElseGet(() -> new Fitted(typesetter.set(sheet(0, Company.NONE.density(), Company.NONE)), List.of()));
    }

    private boolean isWorthItsPaper(Fitted fitted) {
        return fitted.facts().size() >= FEWEST;
    }

    /** Of everything. */
    int pages() {
        try (var galley = typesetter.lay(sheet(order.size(), DENSITIES.get(0), Company.ALL))) {
            return galley.pages();
        }
    }

    private Optional<Fitted> whole() {
        for (var density : choice.length() == Length.FULL ? DENSITIES.subList(0, 1) : DENSITIES) {
            try (var galley = typesetter.lay(sheet(order.size(), density, Company.ALL))) {
                if (galley.pages() <= choice.length().pages()) {
                    return Optional.of(new Fitted(galley.print(), facts(order.size(), Company.ALL)));
                }
                wholeTakes = galley.fullness();
                if (wholeTakes > choice.length().pages() * HOPELESS) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** As many facts as fit; empty when none does. */
    private Optional<Fitted> chosen(Company company) {
        try (var search = new Search(facts -> typesetter.lay(sheet(facts, company.density(), company)), order.size(), wholeTakes, choice.length().pages())) {
            int fits = search.most();
            return fits == 0 ? Optional.empty() : Optional.of(new Fitted(search.galley().print(), facts(fits, company)));
        }
    }

    /** In the order of their source notes. */
    private List<Long> facts(int facts, Company company) {
        return view(facts, company, setting).notes().stream().flatMap(band -> Stream.concat(band.left().stream(), band.right().stream())).map(noted -> noted.fact().versionId()).toList();
    }

    private HandoutView view(int facts, Company company, Setting setting) {
        return new Composition(briefing, choice.length(), new HashSet<>(order.subList(0, facts)), company).view(setting);
    }

    Sheet sheet(int facts, String density, Company company) {
        var pack = briefing.pack();
        return new Sheet(pack.title(), "A briefing: " + pack.about(), pack.source().author() + ", " + pack.source().outlet() + "; curated in the Briefing Room", "en-GB",
                made(Composition.asOf(briefing)), choice.paper(), choice.letters(), List.of("handout"), density, template.apply(view(facts, company, setting)));
    }

    /** The beginning of the day, the month or the year. */
    private static Instant made(LooseDate asOf) {
        var day = switch (asOf.iso().length()) {
            case 4 -> Year.parse(asOf.iso()).atDay(1);
            case 7 -> YearMonth.parse(asOf.iso()).atDay(1);
            default -> LocalDate.parse(asOf.iso());
        };
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
