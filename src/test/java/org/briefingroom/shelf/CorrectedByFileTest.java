package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.briefingroom.support.Session;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that says something else corrects the fact as a person does: exactly those who met it are told, and readers are. */
@QuarkusTest
class CorrectedByFileTest {

    @Inject
    Shelver shelver;
    @TempDir
    Path folder;

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    @Test
    void whoeverMetWhatAFileSaidIsToldWhenItSaysSomethingElse() {
        var sample = new SamplePack(folder);
        var pack = sample.becomeAnother();
        var quiz = pack.replace("town", "quiz");
        assertThat(shelver.shelve(sample.seeds, sample.quizzes)).isEmpty();
        var ada = new Session();
        var attempt = ada.begin(quiz, "Ada");
        ada.page(attempt + "/questions/1");
        ada.post(attempt + "/questions/1/answer", "answer", "june");
        var before = ada.page(attempt + "/questions/1").selectFirst(".settles").outerHtml();
        var bo = new Session();
        bo.begin(quiz, "Bo");

        sample.change("for two lorries", "for two wide lorries");
        assertThat(shelver.shelve(sample.seeds, sample.quizzes)).isEmpty();
        assertThat(told(ada)).as("another wording of the same").isEmpty();

        sample.change("[June 2023](date:2023-06)", "[July 2023](date:2023-07)");
        sample.changeQuiz("[June]", "[July]");
        assertThat(shelver.shelve(sample.seeds, sample.quizzes)).isEmpty();
        assertThat(told(ada).eachText()).singleElement().satisfies(notice -> assertThat(notice).contains("was opened in June 2023", "was opened in July 2023"));
        assertThat(told(bo)).as("had not met it yet").isEmpty();
        assertThat(new Session().page("/corrections?pack=" + pack).text()).contains("July 2023");
        assertThat(ada.page(attempt + "/questions/1").selectFirst(".settles").outerHtml()).as("as it was asked").isEqualTo(before);
    }

    private static Elements told(Session who) {
        return who.page("/notices").select(".corrections > li");
    }
}
