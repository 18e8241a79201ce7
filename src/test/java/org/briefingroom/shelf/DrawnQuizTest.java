package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes drawn from facts, and practice on facts that change. */
@QuarkusTest
class DrawnQuizTest {
    private static final String RECIPE = """
            quiz: three-drawn
            pack: western-guarantees-ukraine
            title: Three drawn
            about: A sample.
            feedback: after each
            draws:
              questions: 3
              seed: 7
            """;

    @Inject
    Shelver shelver;
    @Inject
    Staff staff;
    @TempDir
    Path folder;

    private final Session ada = new Session();

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    @Test
    void itIsTakenLikeAnyOtherAndSaysThatItIsDrawn() throws IOException {
        Files.writeString(folder.resolve("three.yaml"), RECIPE);
        assertThat(shelver.shelve(Path.of("seeds"), folder)).isEmpty();
        assertThat(ada.page("/quizzes/three-drawn").text()).contains("3, drawn from the facts, worth 3 points together");
        assertThat(ada.page("/").text()).contains("3 questions drawn from the facts, about 2 minutes");
        assertThat(staff.signedIn().page("/desk").text()).contains("Three drawn3 questions drawn from the facts");
        assertThat(ada.finishAnyhow(ada.begin("three-drawn", "Ada")).select("ol.all-questions > li")).hasSize(3);
    }

    @Test
    void whatThePackCannotGiveStandsOnTheDeskAndTheShelfKeepsWhatItHad() throws IOException {
        var file = folder.resolve("three.yaml");
        Files.writeString(file, RECIPE);
        shelver.shelve(Path.of("seeds"), folder);
        Files.writeString(file, RECIPE.replace("questions: 3", "questions: 200"));
        assertThat(shelver.shelve(Path.of("seeds"), folder)).singleElement().satisfies(fault -> assertThat(fault.what()).startsWith("The pack can give "));
        assertThat(ada.page("/quizzes/three-drawn").text()).contains("3, drawn from the facts");
    }

    @Test
    void whatWasMissedIsNotPractisedOnceItsFactsHaveChanged() {
        var sample = new SamplePack(folder);
        shelver.shelve(sample.seeds, sample.quizzes);
        var attempt = ada.begin("sample-quiz", "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/completion");
        sample.change("The bridge", "The long bridge");
        shelver.shelve(sample.seeds, sample.quizzes);
        ada.page(attempt + "/result");
        var refused = ada.post(attempt + "/practice");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).selectFirst("main").text()).contains("There is nothing left to practise", "corrected or withdrawn");
    }
}
