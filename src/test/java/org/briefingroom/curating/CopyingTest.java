package org.briefingroom.curating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.briefingroom.fact.FactText;
import org.briefingroom.source.SourceText;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private static final SourceText TEXT = new SourceText(1, List.of("The mill at Sample Ford was built in March 1871 by a company of local farmers.",
            "It ground about 40 sacks a week until the keeper’s flood of 1902."), 1, null);

    @Test
    void eightWordsInARowAreNamed() {
        assertThat(found("Reports say the mill at Sample Ford was built in March.")).containsExactly("the mill at Sample Ford was built in March");
        assertThat(found("[Forty sacks](number:40 sacks), about 40 sacks A WEEK, until the keeper's flood!")).containsExactly("about 40 sacks A WEEK, until the keeper's flood");
    }

    @Test
    void sevenAreNot() {
        assertThat(found("The mill at Sample Ford was built long ago.")).isEmpty();
    }

    @Test
    void marksDoNotHideThem() {
        assertThat(found("The mill at [Sample Ford](place:sample-ford) was built in [March 1871](date:1871-03).")).containsExactly("The mill at Sample Ford was built in March 1871");
    }

    @Test
    void whatIsQuotedMayBe() {
        assertThat(found("He wrote of “the mill at Sample Ford was built in March 1871” twice.")).isEmpty();
        assertThat(found("Ben calls it [built in March 1871 by a company of local](quote:ben) people.")).isEmpty();
    }

    @Test
    void wordsOfTwoPassagesAreNotInARow() {
        assertThat(found("A company of local farmers it ground about 40 sacks.")).isEmpty();
        assertThat(Copying.of(new FactText("The mill at Sample Ford was built in March 1871."), SourceText.NONE)).isEmpty();
    }

    private static List<String> found(String sentence) {
        return Copying.of(new FactText(sentence), TEXT);
    }
}
