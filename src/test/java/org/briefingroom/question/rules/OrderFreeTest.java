package org.briefingroom.question.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefingroom.question.rules.Asked.RULES;
import static org.briefingroom.question.rules.Asked.SIGNED;
import static org.briefingroom.question.rules.Asked.WHO;
import static org.briefingroom.question.rules.Asked.on;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;

/** What must hold of any options. */
class OrderFreeTest {

    @Provide
    Arbitrary<List<Option>> options() {
        return Arbitraries.of("Utopia", "EU", "Arcadia", "Ada", "12", "12.5", "about 12", "10 to 20", "15k ships", "15,000 ships", "never", "more ships", "fewer ships",
                        "to sign", "signing", "a treaty of 2022", "March 2022", "the long treaty that was signed by all", "None of the above", "“a gate”", "Often so.")
                .list().ofMinSize(2).ofMaxSize(5)
                .map(texts -> IntStream.range(0, texts.size()).mapToObj(i -> new Option(texts.get(i), i == 0, "")).toList());
    }

    @Property
    void theOrderOfTheOptionsChangesNoFinding(@ForAll("options") List<Option> options, @ForAll long seed) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(told(shuffled)).isEqualTo(told(options));
    }

    private static List<String> told(List<Option> options) {
        return RULES.findings(on(new SingleChoice(WHO, options), SIGNED)).stream().map(finding -> finding.rule().id() + finding.severity()).sorted().toList();
    }

    @Property
    void aNumberIsTheSameHoweverItIsWritten(@ForAll @IntRange(min = 3000, max = 900_000) int thousands) {
        var canon = Figure.read(thousands + "000 ships").orElseThrow().canon();
        assertThat(List.of(thousands + "k ships", thousands + " thousand ships", thousands + "000 ships", thousands + ",000 ships"))
                .allSatisfy(text -> assertThat(Figure.read(text).orElseThrow().canon()).isEqualTo(canon));
    }

    @Property
    void rangesMeetBothWaysOrNeither(@ForAll @IntRange(min = 0, max = 50) int a, @ForAll @IntRange(min = 0, max = 50) int b, @ForAll @IntRange(min = 0, max = 20) int width) {
        var one = Figure.read(a + " to " + (a + width)).orElseThrow();
        var other = Figure.read(b + " to " + (b + width)).orElseThrow();
        assertThat(one.meets(other)).isEqualTo(other.meets(one)).isEqualTo(Math.abs(a - b) <= width);
    }
}
