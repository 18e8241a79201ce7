package org.briefingroom.question.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.briefingroom.question.kinds.Comparison.Verdict;

/** What holds for every kind of question, whatever it asks and however it is shown. */
class EveryKindTest {

    @Provide
    Arbitrary<Keyed> questions() {
        return Keyed.any();
    }

    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(300), Arbitraries.integers().between(-2, 12).map(String::valueOf),
                Arbitraries.of("1e5", "15.000", "²", "\0", "%00", "${x}", "word 1")).list().ofMaxSize(9);
    }

    private static Arrangement shown(Content content, long seed) {
        return Arrangement.shuffled(content.shuffled(), new Random(seed));
    }

    /** Every field of the sheet filled with what comes next. */
    private static Form posted(Content content, Arrangement arrangement, List<String> values) {
        var names = content.sheet(arrangement).controls().stream().map(Sheet.Control::name).distinct().toList();
        return new Form(names.stream().collect(Collectors.toMap(Function.identity(),
                name -> names.size() == 1 ? values : values.stream().skip(names.indexOf(name)).limit(1).toList())));
    }

    @Property
    void theQuestionsAreSound(@ForAll("questions") Keyed question) {
        assertThat(question.content().problems()).isEmpty();
    }

    @Property
    void theKeyEarnsAllInWhateverOrder(@ForAll("questions") Keyed question, @ForAll long seed) throws Unreadable {
        var arrangement = shown(question.content(), seed);
        var response = question.content().read(question.posted(arrangement), arrangement);
        assertThat(question.content().mark(response)).isEqualTo(Mark.ALL);
    }

    @Property
    void theKeyComparesAsRightThroughout(@ForAll("questions") Keyed question, @ForAll long seed) throws Unreadable {
        var arrangement = shown(question.content(), seed);
        var response = question.content().read(question.posted(arrangement), arrangement);
        assertThat(question.content().compare(response, arrangement)).extracting(Comparison::verdict)
                .isSubsetOf(Verdict.RIGHT, Verdict.PASSED).contains(Verdict.RIGHT);
    }

    @Property
    void whateverIsPostedIsRefusedOrEarnsFromNothingToAll(@ForAll("questions") Keyed question, @ForAll long seed,
                                                          @ForAll("anything") List<String> values) {
        var arrangement = shown(question.content(), seed);
        try {
            var response = question.content().read(posted(question.content(), arrangement, values), arrangement);
            assertThat(question.content().mark(response).share()).isBetween(0.0, 1.0);
            assertThat(question.content().compare(response, arrangement)).isNotEmpty();
        } catch (Unreadable refused) {
            assertThat(refused.field()).isIn(fields(question, arrangement));
        }
    }

    private static List<String> fields(Keyed question, Arrangement arrangement) {
        return question.content().sheet(arrangement).controls().stream().map(Sheet.Control::name).toList();
    }

    @Property
    void whatIsKeptIsShortAndHoldsNoControlCharacters(@ForAll("questions") Keyed question, @ForAll("anything") List<String> values) {
        var arrangement = shown(question.content(), 1);
        try {
            var response = question.content().read(posted(question.content(), arrangement, values), arrangement);
            assertThat(response.values()).allMatch(value -> value.length() <= Form.LONGEST && value.chars().noneMatch(Character::isISOControl));
        } catch (Unreadable refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Property
    void skippingEarnsNothing(@ForAll("questions") Keyed question) {
        assertThat(question.content().mark(Response.SKIPPED)).isEqualTo(Mark.NOTHING);
    }

    @Property
    void skippingComparesWithNothingGiven(@ForAll("questions") Keyed question, @ForAll long seed) {
        assertThat(question.content().compare(Response.SKIPPED, shown(question.content(), seed)))
                .extracting(Comparison::verdict).doesNotContain(Verdict.RIGHT, Verdict.NEAR);
    }

    @Property
    void anEmptyFormIsNoAnswer(@ForAll("questions") Keyed question, @ForAll long seed) {
        assertThat(catchThrowable(() -> question.content().read(Form.EMPTY, shown(question.content(), seed))))
                .isInstanceOf(Unreadable.class).hasMessageContaining("skip");
    }

    @Property
    void whatWasPostedComesBackOnTheSheet(@ForAll("questions") Keyed question, @ForAll long seed) {
        var arrangement = shown(question.content(), seed);
        var form = question.posted(arrangement);
        assertThat(question.content().sheet(arrangement).filled(form).controls())
                .filteredOn(control -> !control.given().isEmpty()).extracting(Sheet.Control::given)
                .containsAll(form.fields().values().stream().flatMap(List::stream).distinct().toList());
    }

    @Property
    void anEmptyFormLeavesTheSheetAsItWas(@ForAll("questions") Keyed question, @ForAll long seed) {
        var sheet = question.content().sheet(shown(question.content(), seed));
        assertThat(sheet.filled(new Form(Map.of("choice", List.of(" "))))).isEqualTo(sheet);
    }
}
