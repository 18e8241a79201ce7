package org.briefingroom.question.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "topic=port&topic=who+sends&fact=a&angle=who-said&q=50+%25+%26+more&state=ready", "q=%C3%A9&page=3"})
    void whatIsChosenIsReadBackFromItsAddress(String query) {
        assertThat(DraftChoice.of(query).whole()).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&&", "topic", "q=%", "x=y"})
    void whatIsMistypedChoosesNothingAndBreaksNothing(String query) {
        assertThat(DraftChoice.of(query).page()).isEqualTo(1);
    }
}
