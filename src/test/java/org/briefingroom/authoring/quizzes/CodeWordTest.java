package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeWordTest {

    @Inject
    Staff staff;

    private final Session ada = new Session();
    private Made made;

    @BeforeEach
    void makeAQuiz() {
        made = Made.drawn(staff.signedIn("instructor"), "For those with the word " + System.nanoTime(), 3);
    }

    private String out(String... demands) {
        made.settle(demands);
        assertThat(made.publish().statusCode()).isEqualTo(303);
        return made.slug();
    }

    private Response begin(Session who, String slug, String... fields) {
        who.page("/quizzes/promises-and-positions");
        who.page("/quizzes/" + slug);
        return who.post("/quizzes/" + slug + "/attempts", fields);
    }

    @Test
    void theCodeWordIsAskedForOnceAndCannotBeTriedForEver() {
        var slug = out("audience", "code", "code", "Rhine falls");
        assertThat(ada.page("/").select("a[href='/quizzes/" + slug + "']")).isEmpty();
        var wrong = begin(ada, slug, "name", "<b>Ada</b>", "code", "Danube");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Made.text(wrong)).contains("That is not the code word");
        assertThat(wrong.asString()).contains("value=\"&lt;b&gt;Ada&lt;/b&gt;\"");
        assertThat(begin(ada, slug, "name", "Ada").statusCode()).isEqualTo(422);
        assertThat(begin(ada, slug, "name", "Ada", "code", "rhinefalls").statusCode()).isEqualTo(303);
        assertThat(ada.page("/quizzes/" + slug).select("#code")).isEmpty();
        assertThat(begin(ada, slug).statusCode()).isEqualTo(303);
        var bo = new Session();
        for (int guess = 0; guess < 10; guess++) {
            begin(bo, slug, "name", "Bo", "code", "guess " + guess);
        }
        var last = begin(bo, slug, "name", "Bo", "code", "Rhine falls");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Made.text(last)).contains("Too many wrong code words");
        assertThat(begin(ada, slug).statusCode()).isEqualTo(303);
        assertThat(begin(new Session(), slug, "name", "Cy", "code", "RHINE FALLS").statusCode()).as("where the other guessed").isEqualTo(303);
    }

    @Test
    void aCodeWordCanBeSaid() {
        for (var word : new String[] {"\u3164\u3164\u3164\u3164", "\u200B\u200B\u200B\u200B", "\u2800\u2800\u2800\u2800", "´´´´", "a\u3164\u3164\u3164", "abc"}) {
            var refused = made.settle("audience", "code", "code", word);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Made.text(refused)).contains("at least 4 letters or digits");
        }
        assertThat(made.settle("title", "\u3164\u200B").statusCode()).isEqualTo(422);
        assertThat(made.settle("audience", "code", "code", "Лена").statusCode()).isEqualTo(303);
    }
}
