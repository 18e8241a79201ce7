package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.briefingroom.question.kinds.Cloze.Gap;
import org.briefingroom.question.kinds.Matching.Pair;
import org.junit.jupiter.api.Test;

/** A sheet is the same, up to the order of a shuffle, whatever the key is. */
class SheetTest {
    private static final List<String> TEXTS = List.of("Ada", "Ben", "Cem", "Dea");

    private static List<Option> options(int right, int more) {
        return IntStream.range(0, 4).mapToObj(i -> new Option(TEXTS.get(i), i == right || i == more, "note " + i)).toList();
    }

    private static List<String> texts(Content content, long seed) {
        return content.sheet(Arrangement.shuffled(content.shuffled(), new Random(seed))).controls().stream()
                .map(Sheet.Control::toString).toList();
    }

    @Property
    void aSingleChoiceLooksTheSameWhicheverOptionIsRight(@ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other, @ForAll long seed) {
        assertThat(texts(new SingleChoice("Who?", options(one, one)), seed)).isEqualTo(texts(new SingleChoice("Who?", options(other, other)), seed));
    }

    @Property
    void aMultipleChoiceLooksTheSameWhicheverOptionsAreRight(@ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other, @ForAll long seed) {
        assertThat(texts(new MultipleChoice("Who?", options(one, other)), seed)).isEqualTo(texts(new MultipleChoice("Who?", options(0, 1)), seed));
    }

    @Property
    void aPickedGapLooksTheSameWhicheverWordIsRight(@ForAll @IntRange(max = 3) int right) {
        var wrong = TEXTS.stream().filter(text -> !text.equals(TEXTS.get(right))).sorted(Comparator.reverseOrder()).toList();
        var cloze = new Cloze("Fill.", List.of("It is", "."), List.of(new Gap(List.of(TEXTS.get(right)), wrong)));
        assertThat(cloze.sheet(new Arrangement(List.of())).controls().get(0).options()).isEqualTo(TEXTS);
    }

    @Test
    void aTypedGapHoldsNoneOfItsAnswers() {
        var cloze = new Cloze("Fill.", List.of("It is", "."), List.of(new Gap(List.of("secret", "hidden"), List.of())));
        assertThat(cloze.sheet(new Arrangement(List.of())).toString()).doesNotContain("secret").doesNotContain("hidden");
    }

    @Property
    void aMatchingOffersEveryLineTheSamePartners(@ForAll long seed) {
        var matching = new Matching("Match.", List.of(new Pair("a", "Ada"), new Pair("b", "Ben")), List.of("Cem", "Dea"));
        var sheet = matching.sheet(Arrangement.shuffled(matching.shuffled(), new Random(seed)));
        assertThat(sheet.controls().get(0).options()).isEqualTo(sheet.controls().get(1).options()).containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    @Test
    void anOrderingIsShownInEveryOrder() {
        var ordering = new Ordering("Order.", TEXTS.subList(0, 3));
        var orders = IntStream.range(0, 300).mapToObj(seed -> texts(ordering, seed).stream().map(text -> text.replaceAll("name=place-\\d", "")).toList());
        assertThat(orders.distinct()).hasSize(6);
    }

    @Test
    void theSheetsOfTypedQuestionsHoldNoKey() {
        var none = new Arrangement(List.of());
        var key = new BigDecimal(4711);
        assertThat(Stream.of(new ShortText("Who?", List.of("secret")), new NumberEntry("How many?", key, key, "4711 secrets", List.of("men")))
                .map(content -> content.sheet(none).toString())).noneMatch(sheet -> sheet.contains("secret") || sheet.contains("4711"));
    }

    @Test
    void aChosenOptionComesBackChosen() {
        var sheet = new SingleChoice("Who?", options(0, 0)).sheet(Arrangement.asWritten(4)).filled(Posted.of("choice", "3"));
        assertThat(sheet.controls()).extracting(Sheet.Control::isChosen).containsExactly(false, false, true, false);
    }

    @Test
    void everyChosenOptionOfManyComesBackChosen() {
        var sheet = new MultipleChoice("Who?", options(0, 1)).sheet(Arrangement.asWritten(4)).filled(Posted.of("choice", "1", "4"));
        assertThat(sheet.controls()).extracting(Sheet.Control::isChosen).containsExactly(true, false, false, true);
    }
}
