package org.briefingroom.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.ZoneId;
import java.util.List;
import org.briefingroom.review.desk.Facts.Sorting;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Paging;

/** The memory of a crowd as a page, a part at a time, and whole for a spreadsheet. */
@ApplicationScoped
public class MemoryDesk {
    /** What is written where nothing else was asked for. */
    public static final String TOPICS = "topics";
    private static final int A_PAGE = 50;
    private static final int LAST = 2_000;
    private static final int WHOLE = 100_000;

    @Inject
    Overviews overviews;
    @Inject
    Facts facts;
    @Inject
    Questions questions;

    /** @param by the tab; {@code sort} the order of facts; {@code page} of the list */
    public MemoryView view(Crowd crowd, ZoneId zone, String address, String by, String sort, String page) {
        var tab = MemoryTab.named(by);
        var sorted = Sorting.named(sort);
        int asked = Identifier.page(page) == null ? 1 : Math.max(1, Math.min(LAST, Identifier.page(page)));
        int offset = (asked - 1) * A_PAGE;
        var listed = address + "?by=" + tab.word();
        return switch (tab) {
            case TOPICS -> new MemoryView(address, tab, overviews.of(crowd, zone), sorted, List.of(), List.of(), 0, Paging.of(1, A_PAGE, 0, listed));
            case FACTS -> {
                var part = facts.of(crowd, sorted, offset, A_PAGE);
                yield new MemoryView(address, tab, null, sorted, part.facts(), List.of(), 0, Paging.of(asked, A_PAGE, part.found(), listed + "&sort=" + sorted.word()));
            }
            case QUESTIONS -> {
                var part = questions.of(crowd, offset, A_PAGE);
                yield new MemoryView(address, tab, null, sorted, List.of(), part.questions(), part.unlike(), Paging.of(asked, A_PAGE, part.found(), listed));
            }
        };
    }

    /** @param what topics, forecast, calibration, facts or questions */
    public String csv(Crowd crowd, ZoneId zone, String what, String sort) {
        return switch (what == null ? TOPICS : what) {
            case TOPICS -> MemoryCsv.topics(overviews.of(crowd, zone).topics());
            case "forecast" -> MemoryCsv.forecast(overviews.of(crowd, zone).forecast());
            case "calibration" -> MemoryCsv.calibration(overviews.of(crowd, zone).calibration());
            case "facts" -> MemoryCsv.facts(facts.of(crowd, Sorting.named(sort), 0, WHOLE).facts());
            case "questions" -> MemoryCsv.questions(questions.of(crowd, 0, WHOLE).questions());
            default -> throw new NotFoundException();
        };
    }
}
