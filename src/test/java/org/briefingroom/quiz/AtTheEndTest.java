package org.briefingroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.briefingroom.support.Session;
import org.junit.jupiter.api.Test;

/** The end of an attempt, and what may not be known before it. */
@QuarkusTest
class AtTheEndTest {

    private final Session ada = new Session();

    @Test
    void anOrderThatWasSavedIsShownAsGivenAndNotAsRight() {
        var attempt = ada.begin("plan-and-limits", "Ada");
        var form = ada.page(attempt + "/questions/13").selectFirst("form.ask");
        var labels = form.select("label").eachText();
        ada.post(attempt + "/questions/13/answer", "place-1", "4", "place-2", "3", "place-3", "2", "place-4", "1");
        var given = new ArrayList<>(labels);
        Collections.reverse(given);
        assertThat(ada.page(attempt + "/questions/13").select("main ol:not(.quiz-places ol) > li").eachText()).isEqualTo(given);
    }

    @Test
    void answersAndTheEndAtOnceAreTakenOrRefusedButNeverAFault() throws Exception {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.page(attempt + "/questions/1");
        var posts = new ArrayList<Callable<Integer>>();
        for (int position = 1; position <= 14; position++) {
            var path = attempt + "/questions/" + position + "/answer";
            posts.add(() -> ada.post(path, "skip", "yes").statusCode());
            posts.add(() -> ada.post(path, "skip", "yes").statusCode());
        }
        posts.add(14, () -> ada.post(attempt + "/completion").statusCode());
        var pool = Executors.newFixedThreadPool(8);
        for (var answered : pool.invokeAll(posts)) {
            assertThat(answered.get()).isIn(303, 409);
        }
        pool.shutdown();
    }

    @Test
    void beginningAnewEndsWhatWasOpen() {
        var first = ada.begin("plan-and-limits", "Ada");
        ada.page("/quizzes/plan-and-limits");
        var second = Session.path(ada.post("/quizzes/plan-and-limits/attempts"));
        assertThat(second).doesNotStartWith(first);
        ada.page(second);
        assertThat(ada.post(first + "/questions/1/answer", "number", "900000").statusCode()).isEqualTo(409);
    }
}
