package org.briefingroom.briefing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.briefingroom.briefing.SectionDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RearrangementTest {
    private static final List<SectionDraft> SECTIONS = List.of(new SectionDraft("One", List.of("a", "b")), new SectionDraft("Two", List.of("c"), "Mine.", "Irene"), new SectionDraft("Three", List.of()));

    private static String after(UnaryOperator<Rearrangement> change) {
        return change.apply(new Rearrangement(SECTIONS)).sections().stream().map(section -> section.title() + String.join("", section.facts())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"b, Oneba Twoc Three", "a, Oneab Twoc Three", "c, Oneabc Two Three", "gone, Oneab Twoc Three"})
    void upGoesToTheSectionBeforeFromTheTop(String fact, String made) {
        assertThat(after(all -> all.up(fact))).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"a, Oneba Twoc Three", "b, Onea Twobc Three", "c, Oneab Two Threec", "gone, Oneab Twoc Three"})
    void downGoesToTheSectionBehindFromTheEnd(String fact, String made) {
        assertThat(after(all -> all.down(fact))).isEqualTo(made);
    }

    @Test
    void severalGoToTheEndOfASectionInTheirOrder() {
        assertThat(after(all -> all.move(List.of("a", "new", "c", "a"), 2))).isEqualTo("Oneb Two Threeanewc");
        assertThat(after(all -> all.move(List.of("a"), 3))).isEqualTo("Oneab Twoc Three");
        assertThat(after(all -> all.move(List.of("a"), -1))).isEqualTo("Oneab Twoc Three");
    }

    @Test
    void linesAreTakenOut() {
        assertThat(after(all -> all.remove(List.of("a", "c")))).isEqualTo("Oneb Two Three");
    }

    @Test
    void sectionsAreAddedSwappedAndTakenAway() {
        assertThat(after(all -> all.add("Four").swap(0, 1).swap(3, 4))).isEqualTo("Twoc Oneab Three Four");
        assertThat(after(all -> all.takeAway(2))).isEqualTo("Oneab Twoc");
    }

    @Test
    void aSectionThatHoldsSomethingStays() {
        assertThat(after(all -> all.takeAway(0).remove(List.of("c")).takeAway(1).takeAway(9))).isEqualTo("Oneab Two Three");
    }

    @Property(tries = 500)
    void noLineIsEverLostOrDoubled(@ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> presses) {
        var all = new Rearrangement(SECTIONS);
        for (int press : presses) {
            var fact = List.of("a", "b", "c").get(press % 3);
            all = press < 3 ? all.up(fact) : all.down(fact);
        }
        assertThat(all.sections().stream().flatMap(section -> section.facts().stream())).containsExactlyInAnyOrder("a", "b", "c");
    }
}
