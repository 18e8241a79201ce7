package org.briefingroom.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.support.Samples.RULES;
import static org.briefingroom.support.Samples.TREATY;

import java.util.List;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactRulesTest {

    private static List<Finding> findings(String says) {
        return RULES.check(Samples.reported("fact", says));
    }

    @Test
    void aSoundFactHasNoFinding() {
        assertThat(RULES.check(TREATY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utopia signed the treaty.", "20 states signed it.", "“No” was its answer.", "Ada asked: “Who signs?”", "Élan carried the day!"})
    void aWholeSentenceMayBeginAndEndInSeveralWays(String says) {
        assertThat(findings(says)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utopia signed the treaty.", "Utopia signed the treaty", "- Utopia signed it.", "Utopia signed it;"})
    void aPieceIsNoSentence(String says) {
        assertThat(findings(says)).singleElement().extracting(Finding::mend).isEqualTo("Begin with a capital and end with a full stop.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It signed the treaty.", "They signed it all.", "This came as news.", "It’s a treaty.", "HIS treaty held.", "[It](country:utopia) signed."})
    void aSentenceThatOpensWithAPronounDoesNotStandAlone(String says) {
        assertThat(findings(says)).singleElement().extracting(Finding::what).asString().contains("pronoun");
    }

    @ParameterizedTest
    @CsvSource({"8, false", "9, true", "399, true", "400, false"})
    void aSentenceHasTenToFourHundredCharacters(int before, boolean sound) {
        assertThat(findings("U".repeat(before) + ".").isEmpty()).isEqualTo(sound);
    }

    @Test
    void marksDoNotCountForTheLengthOfASentence() {
        assertThat(findings("U".repeat(390) + " [2022](date:2022).")).isEmpty();
    }

    @Test
    void moreMarksThanTheDatabaseKeepsAreAFinding() {
        assertThat(findings("The years " + "[2022](date:2022) ".repeat(40) + "were hard.")).singleElement()
                .extracting(Finding::mend).asString().contains("at most 600 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "number:15000 | Write a number and its unit", "number:20..15 men | Write a number and its unit", "date:2022-13 | Write a date such as",
            "term:closed-port | Add “closed-port” to the terms", "stance:Not so | Write the stance as a short word",
            "quote:zoe | Say whose words they are", "person:zoe | Add “zoe” to the cast", "person:utopia | write country:utopia"})
    void aSlotThatDoesNotFitIsAFinding(String slot, String mend) {
        assertThat(findings("Utopia signed [something](" + slot + ").")).singleElement().extracting(Finding::mend).asString().contains(mend);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number:~5..6 men", "date:2022", "term:free-port", "stance:refuses", "quote:ada", "person:ada", "country:utopia"})
    void aSlotThatFitsIsNone(String slot) {
        assertThat(findings("Utopia signed [something](" + slot + ").")).isEmpty();
    }

    @Test
    void aBrokenMarkIsAFinding() {
        assertThat(findings("Utopia signed [something](date:2022.")).singleElement().extracting(Finding::what).isEqualTo("The marks cannot be read.");
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "REPORTED")
    void whatSomebodyHoldsNeedsASpeaker(Status status) {
        assertThat(RULES.check(Samples.held(status))).singleElement().extracting(Finding::field).isEqualTo("speaker");
    }

    @Test
    void whatIsReportedHasNoSpeaker() {
        assertThat(RULES.check(Samples.held(Status.REPORTED, "ada"))).singleElement().extracting(Finding::what).isEqualTo("What is reported has no speaker.");
    }

    @Test
    void aSpeakerIsOfTheCast() {
        assertThat(RULES.check(Samples.held(Status.CLAIMED, "zoe"))).singleElement().extracting(Finding::what).isEqualTo("“zoe” is not in the cast.");
    }

    @Test
    void aSpeakerIsNamedOnce() {
        assertThat(RULES.check(Samples.held(Status.CLAIMED, "ada", "ben", "ada"))).singleElement().extracting(Finding::what).isEqualTo("A speaker is named twice.");
    }

    private static List<Finding> check(String topic, List<Integer> passages, String quote) {
        return RULES.check(new FactDraft("fact", TREATY.says(), Status.REPORTED, List.of(), topic, passages, TREATY.asOf(), quote, false));
    }

    @Test
    void anUnknownTopicIsAFindingThatNamesTheKnown() {
        assertThat(check("weather", List.of(1), null)).containsExactly(new Finding("topic", "“weather” is not a topic of the pack.", "Use one of: harbour, treaty."));
    }

    @Test
    void aFactCitesAPassage() {
        assertThat(check("treaty", List.of(), null)).singleElement().extracting(Finding::field).isEqualTo("at");
    }

    @Test
    void aPassageThatIsNotThereIsAFinding() {
        assertThat(check("treaty", List.of(0, 9, 10, -1), null)).extracting(Finding::what).containsExactly("The source has no §10.", "The source has no §-1.");
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4 5 6 7 8 9 10 11 12, true", " 1 2  3 4 5 6 7 8 9 10 11 12 , true", "1 2 3 4 5 6 7 8 9 10 11 12 13, false",
            "1\u00A02\u00A03\u00A04\u00A05\u00A06\u00A07\u00A08\u00A09\u00A010\u00A011\u00A012\u00A013, false"})
    void aQuotationHasTwelveWordsAtMost(String quote, boolean sound) {
        assertThat(check("treaty", List.of(1), quote).isEmpty()).isEqualTo(sound);
    }

    @Test
    void wordsMarkedAsAQuotationCountToo() {
        assertThat(findings("Ada said “[a b c d e f g h i j k l m](quote:ada)”.")).singleElement().extracting(Finding::what).isEqualTo("The quotation has 13 words.");
    }

    @Test
    void everythingWrongIsFoundAtOnce() {
        var draft = new FactDraft("fact", "it signed [x](date:soon)", Status.CLAIMED, List.of(), "weather", List.of(), TREATY.asOf(), null, false);
        assertThat(RULES.check(draft)).extracting(Finding::field).containsExactly("says", "says", "speaker", "topic", "at");
    }
}
