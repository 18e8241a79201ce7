package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.entailment.Entailment;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;
import org.junit.jupiter.api.Test;

/** The questions that come with the program, held against its packs. */
class ShippedQuestionsTest {

    @Test
    void noFactSpeaksAgainstAnyOfThem() throws IOException {
        var held = new HashMap<String, FactBase>();
        for (var file : files("seeds")) {
            var pack = Read.pack(Files.readString(file)).sound().pack();
            held.put(pack.slug(), ShippedPacks.base(pack));
        }
        for (var file : files("quizzes")) {
            var quiz = Read.quiz(Files.readString(file), held, new HashSet<>()).sound();
            var base = held.get(quiz.pack());
            var entailment = new Entailment(base);
            assertThat(quiz.items()).isNotEmpty();
            assertThat(quiz.items().stream().flatMap(each -> entailment.objections(item(each.question(), base)).stream())).isEmpty();
        }
    }

    private static Path[] files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toArray(Path[]::new);
        }
    }

    private static Item item(QuestionDraft question, FactBase base) {
        var facts = base.byName();
        return new Item(question.slug(), question.content(), question.facts().stream().map(facts::get).toList(), Map.of(), Map.of(), Authorship.WRITTEN);
    }
}
