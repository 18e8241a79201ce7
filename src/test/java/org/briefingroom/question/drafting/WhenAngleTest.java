package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.shelf.ShippedPacks;
import org.junit.jupiter.api.Test;

/** Which dates are offered beside the right one. */
class WhenAngleTest {
    private static final String PACK = """
            pack: sample
            title: A sample
            about: Made up, for tests.
            source: {kind: news analysis, title: The port, by: Cem Demir, in: The Sample Post, published: 2024-05-20, passages: 1..9}
            topics:
              port: {title: The port}
            facts:
              opened: {says: "The sample port was opened on %s.", status: reported, topic: port, at: §1, as-of: 2024-05-20}
            """;

    private static List<String> dates(String slot) {
        return new Drafter(ShippedPacks.read(PACK.formatted(slot))).draft(5).drafts().stream().filter(draft -> draft.angle() == Angle.WHEN)
                .flatMap(draft -> ((SingleChoice) draft.question().content()).options().stream()).map(Option::text).toList();
    }

    @Test
    void inTheMonthOfTheReportTheMonthGivesNothingAway() {
        assertThat(dates("[9 May 2024](date:2024-05-09)")).hasSize(3).allMatch(date -> date.endsWith(" May 2024"));
    }

    @Test
    void inAnotherMonthWholeWeeksLieBetween() {
        assertThat(dates("[15 January 2024](date:2024-01-15)")).hasSize(3).allMatch(date -> date.matches("\\d+ (December|January|February) \\d{4}"));
    }
}
