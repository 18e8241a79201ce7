package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Item;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.question.rules.Rule;
import org.briefingroom.quiz.Practice.Askable;
import org.briefingroom.quiz.Practice.Chosen;
import org.briefingroom.quiz.Practice.Missed;
import org.briefingroom.support.Samples;
import org.junit.jupiter.api.Test;

/** Which questions ask again for what was missed. */
class PracticeTest {
    private static final QuizRules RULES = new QuizRules(new Names(Samples.NAMES), new Lexicon(List.of()));
    private static final String[] WORDS = {"harbour", "lighthouse", "treaty", "market", "bridge", "ferry"};

    private static FactLine fact(String name) {
        return Samples.shown(1, Samples.reported(name, "Of " + name + " it was said that it stands."));
    }

    private static Askable written(String name, String asks, String key, String... facts) {
        return new Askable(item(name, asks, key, facts), 1L, null);
    }

    private static Askable draft(String name, String asks, String key, String... facts) {
        return new Askable(item(name, asks, key, facts), null, new QuestionDraft(name, new ShortText(asks, List.of(key)), List.of(facts), Map.of()));
    }

    private static Item item(String name, String asks, String key, String... facts) {
        return new Item(name, new ShortText(asks, List.of(key)), Arrays.stream(facts).map(PracticeTest::fact).toList(), Map.of(), Map.of(), Authorship.WRITTEN);
    }

    private static Missed missed(String name, String... facts) {
        return new Missed(name, Set.of(facts), BigDecimal.ONE);
    }

    private static List<String> names(List<Chosen> chosen) {
        return chosen.stream().map(each -> each.question().item().name()).toList();
    }

    private static List<String> choose(List<Askable> askable, Set<String> before, Missed... missed) {
        return names(new Practice(RULES, askable, before.stream().collect(Collectors.toMap(name -> name, name -> Instant.EPOCH))).choose(List.of(missed), new Random(7)));
    }

    private static final Askable SAME = written("same", "Who signed?", "Ada", "one");
    private static final Askable OTHER = written("other", "When was it signed?", "2022", "one");
    private static final Askable DRAFT = draft("drafted-one", "Where was it signed?", "Utopia", "one");

    @Test
    void otherWordsComeFirstThenTheSameAgain() {
        var all = List.of(SAME, OTHER, DRAFT);
        assertThat(choose(all, Set.of("same"), missed("same", "one"))).containsExactly("drafted-one");
        assertThat(choose(all, Set.of("same", "drafted-one"), missed("same", "one"))).containsExactly("other");
        assertThat(choose(all, Set.of("same", "drafted-one", "other"), missed("same", "one"))).containsExactly("same");
        assertThat(choose(List.of(SAME), Set.of("same"), missed("same", "one"))).containsExactly("same");
    }

    @Test
    void nothingIsAskedThatWasNotMissedOrIsHeldNoMore() {
        var wide = draft("drafted-wide", "Which of them came first?", "the bridge", "one", "two");
        assertThat(choose(List.of(wide), Set.of(), missed("same", "one"))).isEmpty();
        assertThat(choose(List.of(wide), Set.of(), missed("same", "one", "two"))).containsExactly("drafted-wide");
        assertThat(choose(List.of(SAME, DRAFT), Set.of(), missed("same"))).isEmpty();
    }

    @Test
    void whatIsAnsweredByAnotherComesBeforeItOrNotAtAll() {
        var tells = written("tells", "When was the lighthouse that Utopia built lit?", "2022", "one");
        var told = written("told", "Who built the lighthouse?", "Utopia", "two");
        assertThat(choose(List.of(tells, told), Set.of("tells", "told"), missed("tells", "one"), missed("told", "two"))).containsExactly("tells");
        var feedback = new Askable(new Item("feedback", new ShortText("How high does it rise?", List.of("forty")),
                List.of(Samples.shown(3, Samples.reported("three", "The lighthouse that Utopia built rises high."))), Map.of(), Map.of(), Authorship.WRITTEN), 2L, null);
        assertThat(choose(List.of(feedback, told), Set.of("feedback", "told"), missed("feedback", "three"), missed("told", "two"))).containsExactly("told", "feedback");
    }

    @Property(tries = 200)
    void noTwoShareAFactOrAnswerEachOtherAndTheSameSeedChoosesTheSame(@ForAll long seed) {
        var random = new Random(seed);
        var askable = new ArrayList<Askable>();
        IntStream.range(0, 40).forEach(i -> askable.add(draft("drafted-" + i, "Where is the " + word(random) + " by the " + word(random) + "?", word(random), "fact-" + random.nextInt(12))));
        var missed = IntStream.range(0, 12).mapToObj(i -> missed("missed-" + i, "fact-" + random.nextInt(12), "fact-" + (12 + i))).toList();
        var chosen = new Practice(RULES, askable, Map.of()).choose(missed, new Random(seed));
        assertThat(RULES.quiz(chosen.stream().map(each -> each.question().item()).toList(), true)).extracting(Finding::rule).doesNotContain(Rule.IW_50, Rule.IW_51);
        Collections.shuffle(askable, random);
        assertThat(names(new Practice(RULES, askable, Map.of()).choose(missed, new Random(seed)))).isEqualTo(names(chosen));
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    @Test
    void whatCameDueIsAskedByTheQuestionMetLongestAgo() {
        var all = List.of(SAME, OTHER);
        var met = Map.of("same", Instant.ofEpochSecond(20), "other", Instant.ofEpochSecond(10));
        assertThat(names(new Practice(RULES, all, met).choose(List.of(Missed.due("one")), new Random(7)))).containsExactly("other");
        assertThat(names(new Practice(RULES, all, Map.of("other", Instant.EPOCH)).choose(List.of(Missed.due("one")), new Random(7)))).containsExactly("same");
    }
}
