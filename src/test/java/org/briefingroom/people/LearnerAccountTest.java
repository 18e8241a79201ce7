package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.briefingroom.support.Account;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a learner may change about their account, and how it ends. */
@QuarkusTest
class LearnerAccountTest {
    private static final String OTHER = "another sample sentence";

    @Inject
    Staff staff;
    @Inject
    MovableClock clock;

    private final Session ada = new Session();

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    private static Response change(Session browser, String proof, String chosen) {
        browser.page("/me/account");
        return browser.post("/me/account/password", "proof", proof, "chosen", chosen);
    }

    private static String problem(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).selectFirst(".problem").text();
    }

    private static boolean isKnown(Session browser) {
        return !browser.page("/me").text().contains("does not know you yet");
    }

    @Test
    void theNewPasswordHoldsAndEveryOtherDeviceIsOut() {
        ada.begin(SampleClass.QUIZ, "Ada");
        var link = ada.page("/me").selectFirst("#return-link").val();
        var account = Account.madeIn(ada);
        var tablet = new Session();
        account.signIn(tablet);
        assertThat(problem(change(tablet, "not the password", OTHER))).contains("neither your present password nor the PIN of a class");
        assertThat(problem(change(tablet, Account.PASSWORD, "short"))).contains("at least 10 characters");
        assertThat(Session.path(change(tablet, Account.PASSWORD, OTHER))).isEqualTo("/me/account?done=password");
        assertThat(isKnown(tablet)).isTrue();
        assertThat(isKnown(ada)).as("the first browser").isFalse();
        assertThat(new Session().get(link).statusCode()).isEqualTo(404);
        assertThat(account.signIn(new Session())).isEqualTo(422);
        assertThat(account.with(OTHER).signIn(ada)).isEqualTo(303);
    }

    @Test
    void aForgottenPasswordIsMendedByThePinThatATeacherRenewed() {
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Sample 10e");
        var joined = classroom.join("Ada");
        var account = Account.madeIn(joined.browser());
        var laptop = new Session();
        account.signIn(laptop);
        classroom.teacher().page(classroom.member("Ada"));
        var pin = Jsoup.parse(classroom.teacher().post(classroom.member("Ada") + "/pin").asString()).selectFirst("#pin").text();
        assertThat(isKnown(laptop)).as("a new PIN signs no account out").isTrue();
        var tablet = new Session();
        tablet.page("/join/" + classroom.code() + "/back");
        tablet.post("/join/" + classroom.code() + "/back", "name", "Ada", "pin", pin);
        assertThat(problem(change(tablet, joined.pin(), OTHER))).as("the PIN before").contains("neither");
        assertThat(Session.path(change(tablet, pin, OTHER))).isEqualTo("/me/account?done=password");
        assertThat(isKnown(laptop)).isFalse();
        assertThat(account.with(OTHER).signIn(laptop)).isEqualTo(303);
        classroom.teacher().page(classroom.member("Ada"));
        classroom.teacher().post(classroom.member("Ada") + "/removal");
        assertThat(problem(change(laptop, pin, Account.PASSWORD))).as("of a class they are in").contains("neither");
    }

    @Test
    void provingWaitsAfterFiveTriesInVain() {
        Account.madeIn(ada);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(change(ada, "00000" + tries, OTHER).statusCode()).isEqualTo(422);
        }
        assertThat(change(ada, Account.PASSWORD, OTHER).statusCode()).isEqualTo(429);
        clock.moveOn(Duration.ofMinutes(3));
        assertThat(change(ada, Account.PASSWORD, OTHER).statusCode()).isEqualTo(303);
    }

    @Test
    void theNameIsChangedByProofAndStaysOnePersons() {
        var bens = Account.madeIn(new Session());
        var account = Account.madeIn(ada);
        ada.page("/me/account");
        assertThat(problem(ada.post("/me/account/name", "proof", "no", "name", account.name() + " B"))).contains("neither");
        assertThat(problem(ada.post("/me/account/name", "proof", Account.PASSWORD, "name", bens.name()))).contains("Somebody else signs in by this name");
        assertThat(problem(ada.post("/me/account/name", "proof", Account.PASSWORD, "name", "A"))).contains("at least 2");
        assertThat(Session.path(ada.post("/me/account/name", "proof", Account.PASSWORD, "name", account.name() + " B"))).isEqualTo("/me/account?done=name");
        assertThat(account.signIn(new Session())).isEqualTo(422);
        assertThat(new Account(account.name() + " b", Account.PASSWORD).signIn(new Session())).isEqualTo(303);
        assertThat(Session.path(ada.post("/me/account/name", "proof", Account.PASSWORD, "name", account.name().toUpperCase() + " B"))).as("the same, written otherwise").isEqualTo("/me/account?done=name");
    }

    @Test
    void signingOutHereAndEverywhereElse() {
        var account = Account.madeIn(ada);
        var first = ada.page("/me/account").selectFirst("#return-link").val();
        var tablet = new Session();
        account.signIn(tablet);
        assertThat(tablet.page("/me/account").select("#return-link")).isEmpty();
        var copied = tablet.page("/me").selectFirst("#return-link").val();
        assertThat(Session.path(tablet.post("/me/account/sign-out"))).isEqualTo("/me");
        assertThat(isKnown(tablet)).isFalse();
        assertThat(new Session().get(copied).statusCode()).isEqualTo(404);
        account.signIn(tablet);
        ada.page("/me/account");
        assertThat(Session.path(ada.post("/me/account/other-devices"))).isEqualTo("/me/account?done=elsewhere");
        assertThat(isKnown(tablet)).isFalse();
        assertThat(isKnown(ada)).isTrue();
        assertThat(new Session().get(first).statusCode()).as("the link of the first browser, copied before").isEqualTo(404);
        assertThat(new Session().get(ada.page("/me").selectFirst("#return-link").val()).statusCode()).isEqualTo(200);
    }
}
