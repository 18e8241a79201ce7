package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Passwords and links are not guessed. */
@QuarkusTest
class LimitsTest {

    @Inject
    Staff staff;
    @Inject
    Tries tries;

    private static Response tryIn(String name, String password) {
        return new Session().post("/j_security_check", "j_username", name, "j_password", password);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaitsAndNobodyElseDoes() {
        var cem = Person.comingBy("/welcome/" + staff.invite("instructor").value());
        for (int i = 0; i < 5; i++) {
            assertThat(Session.path(tryIn(i % 2 == 0 ? cem.name() : cem.name().toUpperCase(Locale.ROOT), "wrong wrong wrong"))).isEqualTo("/sign-in?failed=yes");
        }
        var answer = tryIn(cem.name(), cem.password());
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 181);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#problem").text()).contains("Please wait 3 minutes");
        assertThat(answer.cookie("quarkus-credential")).isNull();
        assertThat(cem.browser().get("/desk").statusCode()).as("whoever is in stays in").isEqualTo(200);
        assertThat(Session.path(cem.browser().post("/sign-out"))).isEqualTo("/");
        assertThat(Session.path(cem.browser().post("/j_security_check", "j_username", cem.name(), "j_password", cem.password()))).as("where they were in before").isEqualTo("/desk");
        Person.comingBy("/welcome/" + staff.invite("instructor").value());
    }

    @Test
    void namesAreTheSameInSmallLettersAndLarge() {
        var cem = Person.comingBy("/welcome/" + staff.invite("instructor").value());
        var browser = new Session();
        new Person("  " + cem.name().toUpperCase(Locale.ROOT) + " ", cem.password(), browser).signIn(browser);
        assertThat(browser.page("/desk/account").selectFirst(".lead").text()).contains(cem.name());
    }

    @Test
    void namesAndPasswordsOfAllKindsAreNoFault() {
        for (var odd : new String[] {"", " ", "\0", "Sample \0 Cem", "<script>alert(1)</script>", "' or 1=1 --", "x".repeat(10_000)}) {
            assertThat(Session.path(tryIn(odd, odd))).isEqualTo("/sign-in?failed=yes");
        }
    }

    @Test
    void whoGuessesLinksWaits() {
        var taken = new ArrayList<Tries.Spent>();
        while (taken.isEmpty() || !taken.get(taken.size() - 1).mustWait()) {
            taken.add(tries.ofLink("127.0.0.1"));
        }
        try {
            assertThat(new Session().get("/welcome/" + staff.invite("instructor").value()).statusCode()).as("a right one").isEqualTo(200);
            for (var link : new String[] {"/welcome/x", "/reset/x"}) {
                var answer = new Session().get(link);
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.header("Retry-After")).matches("\\d+");
                assertThat(answer.asString()).contains("then open your link again");
            }
        } finally {
            taken.forEach(Tries.Spent::giveBack);
        }
        assertThat(new Session().get("/reset/x").statusCode()).isEqualTo(404);
    }
}
