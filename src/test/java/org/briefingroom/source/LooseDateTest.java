package org.briefingroom.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025-08, August 2025", "2025-08-09, 9 August 2025", "2024-02-29, 29 February 2024"})
    void aDateIsSpokenAsPreciselyAsItIsKnown(String iso, String spoken) {
        assertThat(new LooseDate(iso)).hasToString(spoken);
    }

    @Test
    void aMonthIsEnglishWhereverTheProgramRuns() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(new LooseDate("2025-09")).hasToString("September 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "0000-01", "25", "2025-8", "2025-13", "2025-02-29", "2025-00-01", "19.08.2025", "2025/08/19", "20250819", "+2025-08", "-202",
            "-202-01", "-202-01-01", "٢٠٢٥", "August 2025", "2025-08-19T00:00", "202a"})
    void whatIsNoDateIsEmpty(String iso) {
        assertThat(LooseDate.parse(iso)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0999-12-31, false", "1000, true", "1801-01-01, true", "2100-12, true", "2101, false", "0000, false", "soon, false"})
    void aSourceIsOfATimeThatHasSources(String iso, boolean possible) {
        assertThat(LooseDate.ofSource(iso).isPresent()).isEqualTo(possible);
    }

    @Test
    void noDateCanBeMadeOfIt() {
        assertThatThrownBy(() -> new LooseDate("soon")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aYearComesBeforeItsMonthsAndAMonthBeforeItsDays() {
        var dates = List.of("2022-11-03", "2023", "2022", "2022-12", "2022-11").stream().map(LooseDate::new).sorted();
        assertThat(dates).extracting(LooseDate::iso).containsExactly("2022", "2022-11", "2022-11-03", "2022-12", "2023");
    }
}
