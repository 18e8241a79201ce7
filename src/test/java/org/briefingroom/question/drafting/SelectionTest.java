package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Recipe.Wish;
import org.briefingroom.question.drafting.Selection.Drawn;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Rule;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Provide
    Arbitrary<Larder> larders() {
        return Larder.any();
    }

    @Provide
    Arbitrary<Recipe> recipes() {
        var topics = Arbitraries.of("topic-0", "topic-1", "topic-2", "topic-3", "topic-4").set().ofMaxSize(4);
        var angles = Arbitraries.of(Angle.WHERE, Angle.NUMBER, Angle.COMPARE).set().ofMaxSize(2);
        var statuses = Arbitraries.maps(Arbitraries.of(Status.class), Arbitraries.integers().between(0, 4)).ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(12, 20), Arbitraries.longs(), topics, angles, Arbitraries.of(Difficulty.class).injectNull(0.7), statuses).as(Recipe::new);
    }

    private static Recipe plain(int questions, long seed) {
        return new Recipe(questions, seed, Set.of(), Set.of(), null, Map.of());
    }

    private static Drawn draw(Larder larder, Recipe recipe) {
        return new Selection(larder.base(), larder.drafts(), true).draw(recipe);
    }

    @Property(tries = 60)
    void theSameDraftsInWhateverOrderAndTheSameSeedGiveTheSame(@ForAll("larders") Larder larder, @ForAll("recipes") Recipe recipe, @ForAll long shuffle) {
        var drawn = draw(larder, recipe);
        var shuffled = new ArrayList<>(larder.drafts());
        Collections.shuffle(shuffled, new Random(shuffle));
        assertThat(draw(new Larder(larder.base(), shuffled), recipe)).isEqualTo(drawn);
    }

    @Property(tries = 100)
    void whatIsDrawnKeepsToTheRecipe(@ForAll("larders") Larder larder, @ForAll("recipes") Recipe recipe) {
        var drawn = draw(larder, recipe);
        assertThat(drawn.drafts().size()).isLessThanOrEqualTo(recipe.questions());
        assertThat(drawn.shortages().isEmpty()).isEqualTo(drawn.drafts().size() == recipe.questions());
        var counted = new EnumMap<Status, Integer>(Status.class);
        drawn.drafts().forEach(draft -> {
            assertThat(recipe.angles().isEmpty() || recipe.angles().contains(draft.angle())).isTrue();
            assertThat(recipe.difficulty() == null || recipe.difficulty() == draft.difficulty()).isTrue();
            draft.question().facts().forEach(fact -> assertThat(recipe.topics().isEmpty()
                    || recipe.topics().contains(larder.base().byName().get(fact).topic().slug())).isTrue());
            counted.merge(larder.settling(draft).status(), 1, Integer::sum);
        });
        recipe.statuses().forEach((status, most) -> assertThat(counted.getOrDefault(status, 0)).isLessThanOrEqualTo(most)
                .satisfies(count -> assertThat(!drawn.shortages().isEmpty() || count.equals(most)).isTrue()));
    }

    @Property(tries = 100)
    void noFactIsAskedTwiceAndNoQuestionAnswersAnother(@ForAll("larders") Larder larder, @ForAll("recipes") Recipe recipe, @ForAll boolean tells) {
        var drafts = new Selection(larder.base(), larder.drafts(), tells).draw(recipe).drafts();
        var facts = drafts.stream().flatMap(draft -> draft.question().facts().stream()).toList();
        assertThat(facts).doesNotHaveDuplicates();
        assertThat(larder.rules().quiz(larder.items(drafts), tells)).extracting(Finding::rule).doesNotContain(Rule.IW_50, Rule.IW_51);
    }

    @Property(tries = 30)
    void whereThereIsEnoughTheRulesPass(@ForAll long seed) {
        var larder = Larder.random(40, new Random(seed));
        var drawn = draw(larder, plain(8, seed));
        assertThat(drawn.shortages()).isEmpty();
        assertThat(larder.rules().quiz(larder.items(drawn.drafts()), true)).noneMatch(Finding::blocks);
    }

    @Property(tries = 30)
    void topicsFollowEachOtherAsThePackHasThemAndAreSpread(@ForAll long seed) {
        var larder = Larder.random(40, new Random(seed));
        var topics = draw(larder, plain(8, seed)).drafts().stream().map(draft -> larder.settling(draft).topic().position()).toList();
        assertThat(topics).isSorted();
        assertThat(new HashSet<>(topics)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void otherSeedsDrawOthers() {
        var larder = Larder.random(40, new Random(1));
        assertThat(List.of(draw(larder, plain(8, 1)), draw(larder, plain(8, 2)), draw(larder, plain(8, 3)))).doesNotHaveDuplicates();
    }

    @Test
    void aShortageSaysWhatThereIsTooLittleOf() {
        var larder = Larder.random(40, new Random(1));
        var recipe = new Recipe(30, 1, Set.of("topic-1", "none"), Set.of(Angle.WHERE, Angle.SET), null, Map.of(Status.FORECAST, 30));
        var drawn = draw(larder, recipe);
        assertThat(drawn.shortages()).extracting(Selection.Shortage::wish)
                .containsExactly(Wish.QUESTIONS, Wish.TOPICS, Wish.ANGLES, Wish.STATUSES);
        assertThat(drawn.shortages().get(0).what()).startsWith("The pack can give " + drawn.drafts().size() + " of these 30 questions: ");
        assertThat(drawn.shortages()).extracting(Selection.Shortage::what).contains("No question that fits was drafted on “none”.",
                "No question that fits was drafted of the kind “set”.");
    }
}
