package org.briefingroom.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.briefingroom.review.Forecast.Day;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void whatIsDueAlreadyStandsUnderTodayAndTheRestOnItsDay() {
        var forecast = Forecast.of(TODAY, Map.of(TODAY.minusDays(40), 2L, TODAY, 1L, TODAY.plusDays(29), 4L, TODAY.plusDays(30), 7L));
        assertThat(forecast.days()).hasSize(30);
        assertThat(forecast.busy()).extracting(Day::day).containsExactly(TODAY, TODAY.plusDays(29));
        assertThat(forecast.busy()).extracting(Day::due).containsExactly(3L, 4L);
        assertThat(forecast.all()).isEqualTo(7);
        assertThat(forecast.beyond()).isEqualTo(7);
    }

    @Test
    void theHighestBarFillsThePictureAndTheOthersStandOnItsGround() {
        var days = Forecast.of(TODAY, Map.of(TODAY, 10L, TODAY.plusDays(1), 5L)).days();
        assertThat(days.get(0).top()).isZero();
        assertThat(days.get(1).high()).isEqualTo(days.get(0).high() / 2);
        assertThat(days).allSatisfy(day -> assertThat(day.top() + day.high()).isEqualTo(days.get(0).high()));
    }

    @Test
    void withoutCardsThereIsNothingToCome() {
        assertThat(Forecast.of(TODAY, Map.of()).isEmpty()).isTrue();
        assertThat(Forecast.of(TODAY, Map.of(TODAY.plusDays(99), 1L)).isEmpty()).isTrue();
    }

    @Test
    void theBarOfWordsIsAsWideAsItsParts() {
        var words = new Words(List.of(1, 2, 3, 4));
        assertThat(words.parts()).extracting(Words.Part::look).containsExactly("mastery-lasting", "mastery-known", "mastery-learning", "mastery-not-started");
        assertThat(words.parts()).extracting(Words.Part::from).containsExactly(0.0, 40.0, 70.0, 90.0);
        assertThat(words.spoken()).isEqualTo("4 lasting, 3 known, 2 learning, 1 not started");
    }
}
