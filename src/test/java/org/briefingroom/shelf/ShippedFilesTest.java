package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.FactRules;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.quiz.QuizDraft;
import org.briefingroom.shelf.Remark.RemarkLine;
import org.junit.jupiter.api.Test;

/** The seeds and quizzes that come with the program. */
class ShippedFilesTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    private static final List<Read<PackFile.Read>> PACKS = texts("seeds").map(Read::pack).toList();
    private static final List<FactDraft> FACTS = PACKS.stream().flatMap(read -> read.sound().pack().facts().stream()).toList();
    private static final List<Read<QuizDraft>> QUIZZES = quizzes();

    private static Stream<String> texts(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().map(ShippedFilesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Read<QuizDraft>> quizzes() {
        var held = PACKS.stream().map(read -> read.sound().pack()).collect(Collectors.toMap(PackDraft::slug, ShippedPacks::base));
        var taken = new HashSet<String>();
        return texts("quizzes").map(text -> Read.quiz(text, held, taken)).toList();
    }

    private Stream<QuizDraft.Item> questions() {
        return QUIZZES.stream().flatMap(read -> read.sound().items().stream());
    }

    private static int words(String text) {
        return text.strip().split("[\\s\\h]+").length;
    }

    @Test
    void thePacksHaveNoFaults() {
        assertThat(PACKS).isNotEmpty().allSatisfy(read -> assertThat(read.told()).isEmpty());
    }

    @Test
    void theQuizzesHaveNoFaults() {
        assertThat(QUIZZES).isNotEmpty().allSatisfy(read -> assertThat(read.told()).isEmpty());
    }

    @Test
    void noRuleDoubtsAQuestionWithoutAReason() {
        assertThat(QUIZZES.stream().flatMap(read -> read.remarks().stream()).filter(RemarkLine::isOpen)).isEmpty();
    }

    @Test
    void thereAreAtLeastFiftyFacts() {
        assertThat(FACTS).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void everyPassageOfASourceIsCitedByItsPack() {
        assertThat(PACKS).allSatisfy(read -> {
            var pack = read.sound().pack();
            assertThat(pack.facts().stream().flatMap(fact -> fact.passages().stream()).distinct())
                    .containsAll(IntStream.rangeClosed(pack.source().firstPassage(), pack.source().lastPassage()).boxed().toList());
        });
    }

    @Test
    void thereAreAtLeastTwentyFourQuestions() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void everyKindOfQuestionIsAsked() {
        assertThat(questions().map(item -> item.question().content().kind())).contains(Kind.values());
    }

    @Test
    void nothingIsQuotedAtLength() {
        var texts = new ArrayList<>(FACTS.stream().map(fact -> fact.text().plain()).toList());
        FACTS.stream().filter(fact -> fact.quote() != null).forEach(fact -> texts.add("“" + fact.quote() + "”"));
        questions().forEach(item -> texts.add(item.question().content().toString()));
        assertThat(texts.stream().flatMap(text -> QUOTED.matcher(text).results()).map(quoted -> quoted.group(1)))
                .isNotEmpty().allSatisfy(quoted -> assertThat(words(quoted)).isLessThanOrEqualTo(FactRules.MOST_QUOTED_WORDS));
    }

    @Test
    void everyFactOfABriefingIsHeld() {
        var held = FACTS.stream().map(FactDraft::slug).toList();
        assertThat(PACKS.stream().flatMap(read -> read.sound().sections().stream()).flatMap(section -> section.facts().stream()))
                .isNotEmpty().isSubsetOf(held);
    }

    @Test
    void noTwoFactsSayTheSame() {
        Map<String, Long> times = FACTS.stream().collect(Collectors.groupingBy(fact -> fact.text().plain(), Collectors.counting()));
        assertThat(times.values()).containsOnly(1L);
    }
}
