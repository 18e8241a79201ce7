package org.briefingroom.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question into the form, out of it, and what happens in between. */
class WritingTest {

    static Stream<Content> everyKind() {
        return Stream.of(new SingleChoice("Which?", List.of(new Option("Ada", true, ""), new Option("Ben", false, "He was away."))),
                new MultipleChoice("Which?", List.of(new Option("Ada", true, ""), new Option("Ben", false, ""), new Option("Cem", true, ""))),
                new TrueFalse("It is.", false), new NumberEntry("How many?", new BigDecimal("15000"), new BigDecimal("20000"), "15,000 to 20,000 troops", List.of("troops", "soldiers")),
                new ShortText("Who?", List.of("Ada", "Ada of Utopia")),
                new Cloze("Fill it.", List.of("In ", " the ", " opened."), List.of(new Cloze.Gap(List.of("May"), List.of("June", "July")), new Cloze.Gap(List.of("bridge", "span"), List.of()))),
                new Matching("Who said what?", List.of(new Matching.Pair("Ada", "yes"), new Matching.Pair("Ben", "no"), new Matching.Pair("Cem", "no")), List.of("perhaps")),
                new Ordering("Order them.", List.of("one", "two", "three")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindComesOutOfTheFormAsItWentIn(Content content) {
        var written = Writing.of(new QuestionDraft("sample", content, List.of("fact-a", "fact-b"), Map.of(1, "fact-c")));
        var reading = Reading.of(written);
        assertThat(reading.content()).isEqualTo(content);
        assertThat(reading.notes()).isEmpty();
        assertThat(written.facts()).containsExactly("fact-a", "fact-b");
        var column = new WrittenColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(written))).isEqualTo(written);
    }

    @Test
    void theFactAnOptionIsTrueOfStaysWithIt() {
        var content = new SingleChoice("Which?", List.of(new Option("Ada", true, ""), new Option("Ben", false, "")));
        assertThat(Reading.of(Writing.of(new QuestionDraft("sample", content, List.of("a"), Map.of(1, "c")))).trueOf()).isEqualTo(Map.of(1, "c"));
    }

    @Test
    void anEmptyRowIsNoOption() {
        var written = new Written(Kind.SINGLE_CHOICE, Map.of("option-1", "Ada", "option-3", "Ben"), 3, Set.of(3), List.of(), "");
        assertThat(Reading.of(written).content()).isEqualTo(new SingleChoice("", List.of(new Option("Ada", false, ""), new Option("Ben", true, ""))));
        assertThat(Reading.of(written).rows()).containsExactly(1, 3);
    }

    @Test
    void aRowThatGoesTakesItsTextsAlong() {
        var written = new Written(Kind.CLOZE, Map.of("text", "{1}", "gap-1", "a", "gap-wrong-1", "b", "gap-2", "c", "gap-wrong-2", "d"), 2, Set.of(), List.of(), "").withoutRow(1);
        assertThat(written.fields()).isEqualTo(Map.of("text", "{1}", "gap-1", "c", "gap-wrong-1", "d"));
        assertThat(written.rows()).isEqualTo(1);
        assertThat(new Written(Kind.SINGLE_CHOICE, Map.of(), 3, Set.of(1, 3), List.of(), "").withoutRow(2).right()).containsExactlyInAnyOrder(1, 2);
        assertThat(written.withoutRow(9)).isEqualTo(written);
    }

    @Test
    void thereAreNeverMoreRowsThanFit() {
        var written = Written.blank(Kind.SINGLE_CHOICE);
        for (int i = 0; i < 20; i++) {
            written = written.withRow();
        }
        assertThat(written.rows()).isEqualTo(8);
    }

    @Test
    void whateverIsPostedIsCleanedAndNothingElseIsRead() {
        var posted = new MultivaluedHashMap<String, String>();
        posted.add("stem", " Which\u0000 \n one? ");
        posted.add("accepted", "Ada\r\n\r\n Ben ");
        posted.add("fact", "fact-a");
        posted.add("fact", "../etc");
        posted.add("fact", "fact-a");
        posted.add("rows", "99999999999");
        posted.add("owner_id", "me");
        var written = Written.of(Kind.SHORT_TEXT, posted);
        assertThat(written.fields()).isEqualTo(Map.of("stem", "Which one?", "accepted", "Ada\nBen"));
        assertThat(written.facts()).containsExactly("fact-a");
        assertThat(written.settledBy("unknown")).isEqualTo(written);
    }

    @Test
    void onlyLengthHindersADraft() {
        assertThat(Written.blank(Kind.NUMBER).tooLong()).isEmpty();
        assertThat(new Written(Kind.SHORT_TEXT, Map.of("stem", "x".repeat(601)), 0, Set.of(), List.of(), "y".repeat(301)).tooLong())
                .extracting(Note::field).containsExactly("stem", "reason");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        assertThat(Reading.of(new Written(Kind.NUMBER, Map.of("value", "many"), 0, Set.of(), List.of(), "")).notes()).singleElement().returns("value", Note::field);
        assertThat(Reading.of(new Written(Kind.NUMBER, Map.of("value", "5", "within", "a bit"), 0, Set.of(), List.of(), "")).notes()).singleElement().returns("within", Note::field);
        assertThat(Reading.of(new Written(Kind.CLOZE, Map.of("text", "no gap", "gap-1", "a"), 1, Set.of(), List.of(), "")).notes()).singleElement().returns("text", Note::field);
        assertThat(Reading.of(Written.blank(Kind.TRUE_FALSE)).notes()).singleElement().returns("truth", Note::field);
    }

    @Test
    void aNameIsMadeOfTheFirstWords() {
        assertThat(QuestionName.of(new Written(Kind.SHORT_TEXT, Map.of("stem", "Whó’s “first”, as reported on 1 May 2024 in the paper?"), 0, Set.of(), List.of(), ""))).isEqualTo("whos-first-as-reported-on-1-may-2024");
        assertThat(QuestionName.of(Written.blank(Kind.TRUE_FALSE))).isEqualTo("true-or-false");
        assertThat(QuestionName.of(new Written(Kind.SHORT_TEXT, Map.of("stem", "New?"), 0, Set.of(), List.of(), ""))).isEqualTo("question-new");
        assertThat(QuestionName.of(new Written(Kind.SHORT_TEXT, Map.of("stem", "Drafted by whom?"), 0, Set.of(), List.of(), ""))).isEqualTo("question-drafted-by-whom");
    }
}
