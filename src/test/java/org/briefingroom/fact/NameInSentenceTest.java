package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameInSentenceTest {

    @ParameterizedTest
    @CsvSource({"Harbour Council,the Harbour Council", "Ministry of Ships,the Ministry of Ships", "Trust for Lighthouses,the Trust for Lighthouses",
            "Owners of the three boats,the owners of the three boats", "owners of small boats,the owners of small boats", "Sample Museum,the Sample Museum"})
    void aBodyTakesTheArticle(String name, String inSentence) {
        assertThat(NameInSentence.of(name)).isEqualTo(inSentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utopia", "the Europeans", "Ada Alder", "Thomas of Aquino", "Utopia’s government", "some owners of boats", "local residents", "NATO", "Society",
            "Council Member Ben Birch"})
    void anyOtherNameStandsAsItIs(String name) {
        assertThat(NameInSentence.of(name)).isEqualTo(name);
    }
}
