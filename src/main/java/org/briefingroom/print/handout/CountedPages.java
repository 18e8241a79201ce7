package org.briefingroom.print.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.PagesOnPaper;
import org.briefingroom.print.Press;

/** Pages of handouts that hold everything, counted in their real layout, once for the same content. */
@ApplicationScoped
class CountedPages implements PagesOnPaper {
    private static final int REMEMBERED = 500;
    private static final Duration AT_ONCE = Duration.ofMillis(300);

    private final Map<UUID, Integer> counted = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    Press press;
    @Inject
    Handouts handouts;

    @Override
    public OptionalInt of(BriefingView briefing) {
        var content = UUID.nameUUIDFromBytes(briefing.toString().getBytes(StandardCharsets.UTF_8));
        var known = counted.get(content);
        return known == null ? press.runIfQuick(() -> count(content, briefing), AT_ONCE).map(OptionalInt::of).orElseGet(OptionalInt::empty) : OptionalInt.of(known);
    }

    private int count(UUID content, BriefingView briefing) {
        int pages = handouts.pages(briefing);
        counted.put(content, pages);
        return pages;
    }
}
