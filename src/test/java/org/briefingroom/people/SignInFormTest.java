package org.briefingroom.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form that signs people in: what is taken for one, from where, and where it leads. */
@QuarkusTest
class SignInFormTest {
    private static final String POST = "/j_security_check";

    @Inject
    Staff staff;
    @TestHTTPResource("/")
    URI home;
    private Person cem;

    @BeforeEach
    void somebodyMaySignIn() {
        cem = Person.comingBy("/welcome/" + staff.invite("instructor").value());
    }

    private static String problem(Response answer) {
        return Jsoup.parse(answer.asString()).selectFirst("#problem").text();
    }

    private RequestSpecification filledIn() {
        return given().redirects().follow(false).formParam("j_username", cem.name()).formParam("j_password", cem.password());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/mixed"})
    void whatIsNoFormIsRefusedOnThePage(String type) {
        var asType = RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type.split(";")[0], ContentType.TEXT));
        var answer = given().config(asType).redirects().follow(false).header("Content-Type", type).body("j_username=a&j_password=b").post(POST);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(problem(answer)).contains("What was sent is no form");
    }

    @Test
    void anEmptyFormIsAskedToBeFilledIn() {
        for (var form : new String[] {"", "j_username=a", "x=y"}) {
            var answer = given().redirects().follow(false).contentType("application/x-www-form-urlencoded").body(form).post(POST);
            assertThat(problem(new Session().get(Session.path(answer)))).isEqualTo("Please type your name and your password.");
        }
    }

    /** Otherwise somebody could be lured into working, unknowingly, in another's name. */
    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://elsewhere.example", "Origin, null"})
    void aPageElsewhereSignsNobodyIn(String header, String value) {
        for (var path : new String[] {POST, "/sign-in" + POST}) {
            var answer = filledIn().header(header, value).post(path);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.cookie("quarkus-credential")).isNull();
            assertThat(problem(answer)).contains("nobody was signed in");
        }
    }

    @Test
    void thePageItselfDoes() {
        var own = home.toString().replaceFirst("/$", "");
        assertThat(filledIn().header("Sec-Fetch-Site", "same-origin").header("Origin", "null").post(POST).cookie("quarkus-credential")).isNotNull();
        assertThat(filledIn().header("Origin", own).post(POST).cookie("quarkus-credential")).isNotNull();
    }

    @Test
    void whoSendsAFormTooLateComesBackToItsPage() {
        var page = "/desk/packs/new?from=here";
        for (var from : new String[] {home.resolve(page).toString(), "https://elsewhere.example/desk/log", home + "sign-out", home + "desk\\@elsewhere", "", null}) {
            var late = given().redirects().follow(false).formParam("title", "x");
            var sentAway = (from == null ? late : late.header("Referer", from)).post("/desk/packs/new");
            assertThat(Session.path(sentAway)).isEqualTo("/sign-in");
            var back = filledIn().cookies(sentAway.cookies()).post(POST);
            assertThat(back.header("Location")).isEqualTo(String.valueOf(from).endsWith(page) ? page : "/desk");
        }
    }

    @Test
    void whoAskedForAPageIsBroughtThere() {
        var away = given().redirects().follow(false).get("/desk/log?person=x");
        assertThat(away.header("Location")).isEqualTo("/sign-in");
        assertThat(filledIn().cookies(away.cookies()).post(POST).header("Location")).isEqualTo("/desk/log?person=x");
    }

    /** A name that the request gives stands in no address that is answered. */
    @Test
    void noRedirectBelievesWhatTheRequestCallsTheHouse() {
        assertThat(given().header("Host", "elsewhere.example").redirects().follow(false).get("/desk").header("Location")).isEqualTo("/sign-in");
        assertThat(filledIn().header("Host", "elsewhere.example").post(POST).header("Location")).isEqualTo("/desk");
        var ada = new Session();
        ada.begin("promises-and-positions", "Ada");
        assertThat(ada.page("/me").selectFirst("#return-link").val()).startsWith("/return/");
        assertThat(ada.post("/me/name", "name", "Ada").header("Location")).isEqualTo("/me");
    }
}
