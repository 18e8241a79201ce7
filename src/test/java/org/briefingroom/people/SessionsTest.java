package org.briefingroom.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing out means it: a copied cookie opens nothing afterwards. */
@QuarkusTest
class SessionsTest {
    private static final String COOKIE = "quarkus-credential";

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    private Person cem;

    @BeforeEach
    void somebodyIsSignedIn() {
        cem = Person.comingBy("/welcome/" + staff.invite("instructor").value());
    }

    private static Response withCopied(String cookie, String path) {
        return given().redirects().follow(false).cookie(COOKIE, cookie).get(path);
    }

    private String copied() {
        var answer = given().redirects().follow(false).formParam("j_username", cem.name()).formParam("j_password", cem.password()).post("/j_security_check");
        return answer.cookie(COOKIE);
    }

    @Test
    void signingOutEndsThatBrowserAndNoOther() {
        var browser = new Session();
        var signedIn = browser.post("/j_security_check", "j_username", cem.name(), "j_password", cem.password());
        var cookie = signedIn.cookie(COOKIE);
        assertThat(withCopied(cookie, "/desk/account").statusCode()).isEqualTo(200);
        browser.page("/desk/account");
        browser.post("/sign-out");
        assertThat(Session.path(withCopied(cookie, "/desk/account"))).isEqualTo("/sign-in");
        assertThat(withCopied(cookie, "/sign-in").statusCode()).isEqualTo(200);
        assertThat(cem.browser().get("/desk/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsAll() {
        var cookie = copied();
        cem.browser().page("/desk/account");
        assertThat(Session.path(cem.browser().post("/desk/account/sign-out"))).isEqualTo("/sign-in?ended=yes");
        assertThat(Session.path(withCopied(cookie, "/desk"))).isEqualTo("/sign-in");
        assertThat(Session.path(cem.browser().get("/desk"))).isEqualTo("/sign-in");
        cem.signIn(new Session());
    }

    @Test
    void aNewPasswordEndsAllOthers() {
        var cookie = copied();
        cem.browser().page("/desk/account");
        var answer = cem.browser().post("/desk/account/password", "present", cem.password(), "chosen", "another sample sentence");
        assertThat(Session.path(answer)).isEqualTo("/desk/account?changed=yes");
        assertThat(cem.browser().page("/desk/account?changed=yes").selectFirst(".note").text()).contains("Your new password holds");
        assertThat(Session.path(withCopied(cookie, "/desk"))).isEqualTo("/sign-in");
        new Person(cem.name(), "another sample sentence", new Session()).signIn(new Session());
    }

    @Test
    void aNewPasswordNeedsThePresentOneAndSaysWhichFieldIsWrong() {
        cem.browser().page("/desk/account");
        var wrong = cem.browser().post("/desk/account/password", "present", "not the right one", "chosen", "another sample sentence");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).selectFirst("#present").attr("aria-invalid")).isEqualTo("true");
        var weak = cem.browser().post("/desk/account/password", "present", cem.password(), "chosen", "short");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(weak.asString()).selectFirst("#chosen").attr("aria-invalid")).isEqualTo("true");
        assertThat(cem.browser().post("/desk/account/password").statusCode()).isEqualTo(422);
        for (int i = 0; i < 3; i++) {
            cem.browser().post("/desk/account/password", "present", "not the right one", "chosen", "another sample sentence");
        }
        var tooOften = cem.browser().post("/desk/account/password", "present", cem.password(), "chosen", "another sample sentence");
        assertThat(tooOften.statusCode()).isEqualTo(429);
        assertThat(tooOften.header("Retry-After")).matches("\\d+");
    }

    @Test
    void aCookieThatNobodyMadeIsNobody() {
        for (var forged : new String[] {"x", "", "AAAA", "x".repeat(2000)}) {
            assertThat(withCopied(forged, "/").statusCode()).isEqualTo(200);
            assertThat(Session.path(withCopied(forged, "/desk"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void whoIsSignedInIsFoundOutByOneStatement() {
        assertThat(statements.during(() -> cem.browser().page("/desk/account"))).isEqualTo(1);
        assertThat(statements.during(() -> new Session().page("/sign-in"))).isZero();
    }
}
