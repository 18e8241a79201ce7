package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.shelf.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are offered beside the right one. */
class NumberAngleTest {
    private static final String PACK = """
            pack: sample
            title: A sample
            about: Made up, for tests.
            source: {kind: news analysis, title: The port, by: Cem Demir, in: The Sample Post, published: 2024-05-01, passages: 1..9}
            topics:
              port: {title: The port}
            facts:
              counted: {says: "The sample port keeps %s after the storm.", status: reported, topic: port, at: §1, as-of: 2024-05-01}
            """;

    private static List<String> numbers(String slot) {
        return new Drafter(ShippedPacks.read(PACK.formatted(slot))).draft(5).drafts().stream().filter(draft -> draft.angle() == Angle.NUMBER && draft.question().content() instanceof SingleChoice)
                .flatMap(draft -> ((SingleChoice) draft.question().content()).options().stream()).map(Option::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[6 million crowns](number:6000000 crowns)", "[6 million crowns](number:6 million crowns)"})
    void millionsStayMillionsAmongTheOptions(String slot) {
        assertThat(numbers(slot)).hasSize(3).allMatch(option -> option.matches("\\d{1,2} million crowns"));
    }

    @Test
    void aNumberInWordsHasNumbersInWordsBesideIt() {
        assertThat(numbers("[Six keepers](number:6 keepers)")).hasSize(3).contains("Six keepers").allMatch(option -> option.matches("[A-Z][a-z-]+ keepers"));
    }

    @Test
    void aSpanHasNearSpansOfItsWidthBesideIt() {
        assertThat(numbers("[28 to 32 hours](number:28..32 hours)")).hasSize(3).allSatisfy(option -> {
            var ends = option.replace(" hours", "").split(" to ");
            assertThat(Integer.parseInt(ends[1]) - Integer.parseInt(ends[0])).isEqualTo(4);
            assertThat(Integer.parseInt(ends[0])).isBetween(8, 52);
        });
    }

    @Test
    void wrongNumbersAreAsRoundAsTheRightOne() {
        assertThat(numbers("[30 centimetres](number:30 centimetres)")).hasSize(3).allMatch(option -> option.matches("[1-9]0 centimetres"));
    }

    @Test
    void oneHasNoOtherNumberBesideIt() {
        assertThat(numbers("[1 lighthouse](number:1 lighthouse)")).isEmpty();
    }
}
