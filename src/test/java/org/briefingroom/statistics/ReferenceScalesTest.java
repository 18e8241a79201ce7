package org.briefingroom.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.briefingroom.statistics.ReferenceClass.expected;
import static org.briefingroom.statistics.ReferenceClass.marks;
import static org.briefingroom.statistics.ReferenceClass.same;

import org.junit.jupiter.api.Test;

/** Reliability and the Rasch scale of the reference file. */
class ReferenceScalesTest {

    @Test
    void reliabilityIsMet() {
        var expected = expected().get("reliability");
        var reliability = Reliability.of(marks(false));
        same("alpha", reliability.alpha(), expected.get("alpha"));
        same("KR-20", reliability.alpha(), expected.get("kr20_population_variance"));
        same("Feldt", reliability.interval(), expected.get("alpha_feldt95"));
        same("twice as long", reliability.times(2), expected.get("spearman_brown_double_length"));
        same("questions for 0.8", reliability.questionsFor(0.8), expected.get("spearman_brown_items_for_0.80"));
    }

    @Test
    void theRaschScaleIsMet() {
        var expected = expected().get("rasch");
        var rasch = Rasch.of(marks(false));
        assertThat(rasch.questions()).hasSize(11).doesNotContain(7);
        for (int place = 0; place < 11; place++) {
            var item = ReferenceClass.ITEMS.get(rasch.questions().get(place))[0];
            assertThat(rasch.difficulties()[place]).isCloseTo(expected.get("cml_difficulty").get(item).doubleValue(), within(1e-6));
            assertThat(rasch.errors()[place]).isCloseTo(expected.get("cml_se").get(item).doubleValue(), within(1e-6));
        }
        var abilities = rasch.abilities();
        for (var each : expected.get("wle_by_raw_score")) {
            assertThat(abilities.get(each.get("raw").intValue()).ability()).isCloseTo(each.get("theta").doubleValue(), within(1e-6));
            assertThat(abilities.get(each.get("raw").intValue()).error()).isCloseTo(each.get("se").doubleValue(), within(1e-6));
        }
    }

    @Test
    void marksThatAreNotAllOrNothingStandOnNoScale() {
        assertThat(Rasch.of(new Marks(new double[][] {{0.5, 1}, {1, 0}, {0, 1}}, new double[] {1, 1}))).isNull();
    }

    @Test
    void answersThatFitNoScaleAreToldSo() {
        var steps = new double[][] {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {1, 1, 1}};
        assertThat(Rasch.of(new Marks(steps, new double[] {1, 1, 1}))).isNull();
    }
}
