package org.briefingroom.question.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
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

/** Every kind goes through the form and comes back. */
class RewordingTest {
    private static final List<Option> OPTIONS = List.of(new Option("Utopia", true, ""), new Option("Arcadia", false, "a note"), new Option("Lemuria", true, ""));
    private static final Cloze CLOZE = new Cloze("Fill the gaps.", List.of("The ", " stands in ", "."),
            List.of(new Cloze.Gap(List.of("lighthouse", "tower"), List.of()), new Cloze.Gap(List.of("Utopia"), List.of("Arcadia"))));

    static Stream<Content> everyKind() {
        return Stream.of(new SingleChoice("Which?", OPTIONS.subList(0, 2)), new MultipleChoice("Which of them?", OPTIONS), new TrueFalse("It stands.", true),
                new NumberEntry("How many?", BigDecimal.ONE, BigDecimal.TEN, "one to ten", List.of("ships")), new ShortText("Who?", List.of("Ada", "Ms. Ada")), CLOZE,
                new Matching("Match.", List.of(new Matching.Pair("Ada", "sails"), new Matching.Pair("Ben", "walks"), new Matching.Pair("Cem", "sails")), List.of("flies")),
                new Ordering("Order.", List.of("one", "two", "three")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsPostedAsItWasIsTheSame(Content content) {
        var typed = new HashMap<String, List<String>>();
        WordingForm.fields(content, List.of()).forEach(field -> typed.put(field.name(), List.of(field.value().replace("\n", "\r\n"))));
        assertThat(new WordingForm(typed).read(content)).isEqualTo(content);
        assertThat(new WordingForm(typed).problems(content)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyTextCanBeReworded(Content content) {
        for (var field : WordingForm.fields(content, List.of())) {
            var reworded = new WordingForm(Map.of(field.name(), List.of(field.value() + "\nmore"))).read(content);
            assertThat(reworded).as(field.name()).isNotEqualTo(content);
        }
    }

    @Test
    void partnersOfSeveralLinesStayOne() {
        var matching = everyKind().filter(Matching.class::isInstance).findFirst().orElseThrow();
        var reworded = (Matching) new WordingForm(Map.of("partner-1", List.of("goes by ship"))).read(matching);
        assertThat(reworded.pairs()).extracting(Matching.Pair::right).containsExactly("goes by ship", "walks", "goes by ship");
    }

    @Test
    void aLostGapAnEmptyFieldAndALongOneAreReported() {
        assertThat(problems(CLOZE, "text", "The tower stands in {1}.")).anyMatch(problem -> problem.contains("a place for each"));
        assertThat(problems(CLOZE, "stem", " ")).contains("“Question” is empty.");
        assertThat(problems(CLOZE, "stem", "x".repeat(601))).anyMatch(problem -> problem.contains("has 601 characters"));
    }

    private static List<String> problems(Content content, String field, String value) {
        var form = new WordingForm(Map.of(field, List.of(value)));
        return form.problems(form.read(content));
    }
}
