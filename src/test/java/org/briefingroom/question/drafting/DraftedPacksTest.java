package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.shelf.ShippedPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs that come with the program yield. */
class DraftedPacksTest {

    /** Drafted once for all that is asked of them. */
    private static final Map<String, Board> BOARDS = new HashMap<>();

    private static Board board(String pack) {
        return BOARDS.computeIfAbsent(pack, name -> DraftingRoom.draft(ShippedPacks.named(name)));
    }

    @ParameterizedTest
    @CsvSource({"western-guarantees-ukraine, 120, 9", "first-minor-planets, 100, 9"})
    void theyYieldManyDistinctQuestionsFromManySides(String pack, int questions, int angles) {
        var publishable = board(pack).publishable();
        assertThat(publishable.stream().map(draft -> draft.question().content()).distinct().count()).isGreaterThanOrEqualTo(questions);
        assertThat(publishable.stream().map(Draft::angle).distinct().count()).isGreaterThanOrEqualTo(angles);
    }

    /** Who made the source is not what it tells: those facts stand aside. */
    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void nearlyEveryFactIsAsked(String pack) {
        var board = board(pack);
        var asked = board.publishable().stream().flatMap(draft -> draft.question().facts().stream()).collect(Collectors.toSet());
        var askable = board.base().facts().stream().filter(fact -> !fact.topic().slug().equals("about-the-source")).toList();
        assertThat(askable.stream().filter(fact -> asked.contains(fact.fact())).count()).isGreaterThanOrEqualTo((long) Math.ceil(0.9 * askable.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void noTrickPaysOverTheWholeBank(String pack) {
        var board = board(pack);
        var items = board.publishable().stream().map(draft -> draft.question().item(board.base().byName(), Authorship.DRAFTED)).toList();
        var rules = new QuizRules(new Names(board.base().names()), new Lexicon(board.base().facts()));
        assertThat(rules.bank(items)).filteredOn(Finding::blocks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void everyWrongOptionHasAGround(String pack) {
        assertThat(board(pack).publishable()).allSatisfy(draft -> assertThat(draft.question().falsity().keySet()).containsAll(wrong(draft.question().content())));
    }

    private static List<Integer> wrong(Content content) {
        var options = content instanceof SingleChoice single ? single.options() : content instanceof MultipleChoice multiple ? multiple.options() : List.<Option>of();
        return IntStream.range(0, options.size()).filter(at -> !options.get(at).right()).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void whatWasNotDraftedHasAReason(String pack) {
        assertThat(board(pack).undrafted()).isNotEmpty().allSatisfy(undrafted -> assertThat(undrafted.reason()).hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void theSameSeedGivesTheSameQuestions(String pack) {
        var base = ShippedPacks.named(pack);
        assertThat(new Drafter(base).draft(7)).isEqualTo(new Drafter(base).draft(7)).hasSameHashCodeAs(new Drafter(base).draft(7));
        assertThat(slugs(base, 7)).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> slugs(FactBase base, long seed) {
        return new Drafter(base).draft(seed).drafts().stream().map(Draft::slug).toList();
    }

    /** Or saying “true” to everything would pay. */
    @ParameterizedTest
    @ValueSource(strings = {"western-guarantees-ukraine", "first-minor-planets"})
    void trueAndFalseAreBalanced(String pack) {
        var truths = new HashSet<Boolean>();
        var all = new Drafter(ShippedPacks.named(pack)).draft(1).drafts().stream().map(draft -> draft.question().content())
                .filter(content -> content instanceof TrueFalse).map(content -> ((TrueFalse) content).truth()).toList();
        truths.addAll(all);
        assertThat(truths).containsExactlyInAnyOrder(true, false);
        assertThat(Math.abs(all.stream().filter(truth -> truth).count() * 2 - all.size())).isLessThanOrEqualTo(1);
    }
}
