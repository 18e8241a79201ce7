package org.briefingroom.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.OptimisticLockException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.support.Session;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page sends, and what is answered. */
@QuarkusTest
class OddRequestsTest {
    private static final String BEGIN = "/quizzes/promises-and-positions/attempts";

    @TestHTTPResource("/")
    URI home;
    private final Session ada = new Session();

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPageAndANewTokenCanBeHad() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        for (var path : new String[] {attempt + "/questions/1/answer", BEGIN}) {
            var answer = new Session().post(path, "choice", "1", "name", "Eve");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.asString()).selectFirst("main").text()).contains("could not be taken", "reload the page");
        }
        var spoilt = given().header("Cookie", "csrf-token=x").get("/");
        assertThat(spoilt.header("Set-Cookie")).contains("csrf-token=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk;x", "/desk/..;/desk", "/quizzes/%00", "/desk/packs/x/facts/%00"})
    void anAddressThatNoPageHasIsTurnedAway(String path) {
        var answer = ada.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("This address cannot be read").doesNotContain("Exception", "io.", "java.");
    }

    @Test
    void aTextThatCannotBeKeptIsNoFault() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        var form = ada.page(attempt + "/questions/5");
        assertThat(form.selectFirst("input[name=answer]")).isNotNull();
        assertThat(ada.post(attempt + "/questions/5/answer", "answer", "a\u0000b").statusCode()).isEqualTo(303);
        assertThat(ada.post("/me/name", "name", "A\u0000da").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerOfAMegabyteIsRefused() {
        var attempt = ada.begin("promises-and-positions", "Ada");
        ada.page(attempt + "/questions/5");
        assertThat(ada.post(attempt + "/questions/5/answer", "answer", "x".repeat(201)).statusCode()).isEqualTo(422);
        assertThat(ada.post(attempt + "/questions/5/answer", "answer", "x".repeat(1_000_000)).statusCode()).isEqualTo(413);
        assertThat(ada.page(attempt + "/questions/5").selectFirst("form.ask")).isNotNull();
    }

    @Test
    void aFormThatIsNotWhatItsTypeSaysIsRefused() throws Exception {
        for (var body : new String[] {"name=Eve", "--x\r\nbroken"}) {
            var sent = HttpRequest.newBuilder(home.resolve("/me/name")).header("Content-Type", "multipart/form-data; boundary=x").POST(BodyPublishers.ofString(body)).build();
            var answer = HttpClient.newHttpClient().send(sent, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("That could not be read");
        }
    }

    @Test
    void aFormOfTooManyFieldsIsRefused() {
        ada.begin("promises-and-positions", "Ada");
        ada.page("/me");
        var fields = Stream.concat(Stream.of("name", "Eve"), IntStream.range(0, 1_100).boxed().flatMap(i -> Stream.of("field-" + i, "x"))).toArray(String[]::new);
        var answer = ada.post("/me/name", fields);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("h1").text()).isEqualTo("That form has too many fields");
        assertThat(ada.page("/me").selectFirst(".lead").text()).contains("Ada");
    }

    @Test
    void twoAtOnceAreToldSoHoweverTheDatabaseSaysIt() {
        var unique = new ConstraintViolationException("made", new SQLException(), "pack_slug_key");
        for (var cause : new RuntimeException[] {unique, new StaleStateException("gone"), new OptimisticLockException()}) {
            assertThat(ErrorPages.isTooLate(new RuntimeException("at commit", new IllegalStateException(cause)))).isTrue();
        }
        assertThat(ErrorPages.isTooLate(new RuntimeException(new IllegalStateException("a fault of ours")))).isFalse();
    }

    @Test
    void scriptInANameIsShownAsText() {
        ada.begin("promises-and-positions", "<script>alert(1)</script>{inject:csrf.token}");
        var page = ada.page("/me");
        assertThat(page.selectFirst(".lead").text()).contains("<script>alert(1)</script>{inject:csrf.token}");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void personalPagesAreNotKeptByTheBrowser() {
        for (var path : new String[] {"/", "/me", "/sign-in", "/quizzes/promises-and-positions"}) {
            assertThat(ada.get(path).header("Cache-Control")).as(path).contains("no-store");
        }
    }
}
