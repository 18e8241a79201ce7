package org.briefingroom.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference file of reviews, each within the tolerance that its note states. */
class ReferenceReviewsTest {

    private static JsonNode file() throws IOException {
        return new ObjectMapper().readTree(ReferenceReviewsTest.class.getResource("/reference/fsrs/vectors.json"));
    }

    private static Weights weights(JsonNode values) {
        var all = new ArrayList<Double>();
        values.forEach(value -> all.add(value.doubleValue()));
        return new Weights(all);
    }

    static Stream<JsonNode> sequences() throws IOException {
        return StreamSupport.stream(file().get("sequences").spliterator(), false);
    }

    @Test
    void theUsualWeightsAreThoseOfTheFile() throws IOException {
        assertThat(weights(file().get("default_w"))).isEqualTo(Weights.USUAL);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void everyReviewLeadsWhereTheReferenceLeads(JsonNode sequence) {
        var forgetting = new Forgetting(weights(sequence.get("w")));
        Memory memory = null;
        for (var review : sequence.get("reviews")) {
            long days = review.get("elapsed_days").asLong();
            if (memory != null && !review.get("retrievability_before").isNull()) {
                assertThat(forgetting.retrievability(memory, days)).isCloseTo(review.get("retrievability_before").doubleValue(), within(1e-6));
            }
            memory = forgetting.after(memory, days, Rating.of(review.get("rating").asInt()));
            double stability = review.get("stability").doubleValue();
            assertThat(memory.stability()).isCloseTo(stability, within(2e-6 * stability));
            assertThat(memory.difficulty()).isCloseTo(review.get("difficulty").doubleValue(), within(1e-6));
            assertThat(forgetting.interval(memory, sequence.get("desired_retention").doubleValue(), sequence.get("maximum_interval").intValue()))
                    .isEqualTo(review.get("interval_days").intValue());
        }
    }

    /** With the learning steps of the original, a day that says 0 stands for some minutes. */
    @Test
    void theIntervalsOfTheOriginalAreMet() {
        var days = List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
        var grades = List.of(3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3);
        Memory memory = null;
        for (int review = 0; review < days.size(); review++) {
            memory = Forgetting.USUAL.after(memory, review == 0 ? 0 : days.get(review - 1), Rating.of(grades.get(review)));
            if (days.get(review) > 0) {
                assertThat(Forgetting.USUAL.interval(memory, 0.9, 36_500)).isEqualTo(days.get(review));
            }
        }
    }

    @Test
    void theMemoryOfTheOriginalIsMet() {
        Memory memory = null;
        var days = List.of(0, 0, 1, 3, 8, 21);
        for (int review = 0; review < days.size(); review++) {
            memory = Forgetting.USUAL.after(memory, days.get(review), review == 0 ? Rating.AGAIN : Rating.GOOD);
        }
        assertThat(memory.stability()).isCloseTo(53.62690, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.35749, within(1e-5));
    }
}
