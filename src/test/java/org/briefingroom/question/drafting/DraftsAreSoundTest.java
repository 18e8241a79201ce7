package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.briefingroom.question.Items;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.entailment.Entailment;

/** Whatever a fact base holds, no draft from it has a wrong option that is right, and every key is. */
class DraftsAreSoundTest {
    @Provide
    Arbitrary<World> worlds() {
        return FactBases.worlds();
    }

    @Property(tries = 800, shrinking = ShrinkingMode.BOUNDED)
    void noFactSpeaksAgainstADraft(@ForAll("worlds") World world, @ForAll long seed) {
        check(world, seed);
    }

    @Property(tries = 1200, shrinking = ShrinkingMode.BOUNDED)
    void norDoesItAfterSomethingHappenedToTheBase(@ForAll("worlds") World world, @ForAll Mutation mutation, @ForAll long seed) {
        check(mutation.apply(world, new Random(seed)), seed);
    }

    /** What is not so in the world never passes the check that guards every question. */
    private static void check(World world, long seed) {
        var truth = new GroundTruth(world);
        var keys = new KeyTruth(world);
        var drafts = new Drafter(world.base()).draft(seed).drafts();
        assertThat(drafts).allSatisfy(draft -> assertThat(keys.isRight(draft)).as("the key of %s from%n%s", draft, world).isTrue());
        var doubted = drafts.stream().filter(draft -> !truth.faults(draft).isEmpty()).toList();
        if (!doubted.isEmpty()) {
            var entailment = new Entailment(world.base());
            assertThat(doubted).allSatisfy(draft -> assertThat(entailment.objections(Items.of(draft, world.base()))).as("%s: %s from%n%s", truth.faults(draft), draft, world).isNotEmpty());
        }
    }

    @Property
    void theSameFactsAndSeedGiveTheSameDrafts(@ForAll("worlds") World world, @ForAll long seed) {
        assertThat(new Drafter(world.base()).draft(seed)).isEqualTo(new Drafter(world.base()).draft(seed));
    }

    @Property
    void theOrderOfTheFactsChangesNoQuestion(@ForAll("worlds") World world, @ForAll long seed) {
        var one = bySlug(new Drafter(world.base()).draft(seed).drafts());
        var other = bySlug(new Drafter(FactBases.shuffled(world.base(), seed)).draft(seed).drafts());
        assertThat(other).isEqualTo(one);
    }

    private static Object bySlug(List<Draft> drafts) {
        return drafts.stream().map(Draft::question).collect(Collectors.toMap(QuestionDraft::slug, question -> question));
    }
}
