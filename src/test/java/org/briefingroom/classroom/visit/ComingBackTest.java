package org.briefingroom.classroom.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.briefingroom.support.MovableClock;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming back to a class on another device, by PIN. */
@QuarkusTest
class ComingBackTest {

    @Inject
    Staff staff;
    @Inject
    MovableClock clock;

    private SampleClass classroom;

    @BeforeEach
    void make() {
        classroom = SampleClass.of(staff.signedIn("instructor"), "Sample 10b");
    }

    @AfterEach
    void putTheClockRight() {
        clock.putRight();
    }

    private int back(Session browser, String name, String pin) {
        browser.page("/join/" + classroom.code() + "/back");
        return browser.post("/join/" + classroom.code() + "/back", "name", name, "pin", pin).statusCode();
    }

    private String home() {
        return "/classes/" + classroom.code();
    }

    @Test
    void aLearnerComesBackOnAnotherDeviceAndTheFirstStaysIn() {
        var ada = classroom.join("Ada");
        var attempt = ada.browser().begin(SampleClass.QUIZ, "unused");
        var tablet = new Session();
        assertThat(back(tablet, "ADA", ada.pin())).isEqualTo(303);
        assertThat(tablet.page(home()).text()).contains("You are Ada here");
        tablet.page(attempt + "/questions/1");
        ada.browser().page(attempt + "/questions/1");
        assertThat(back(new Session(), "Ada", "000 000".equals(ada.pin()) ? "111111" : "000000")).isEqualTo(422);
        assertThat(back(new Session(), "Nobody", ada.pin())).isEqualTo(422);
    }

    @Test
    void aNewPinByTheTeacherShutsOutWhoCameInByTheOldOne() {
        var ada = classroom.join("Ada");
        var tablet = new Session();
        back(tablet, "Ada", ada.pin());
        classroom.teacher().page(classroom.member("Ada"));
        var pin = Jsoup.parse(classroom.teacher().post(classroom.member("Ada") + "/pin").asString()).selectFirst("#pin").text();
        assertThat(Session.path(tablet.get(home()))).startsWith("/join/");
        ada.browser().page(home());
        assertThat(back(new Session(), "Ada", ada.pin())).isEqualTo(422);
        assertThat(back(new Session(), "Ada", pin)).isEqualTo(303);
    }

    @Test
    void aNewPinOfOnesOwnLetsThisDeviceStay() {
        var ada = classroom.join("Ada");
        var tablet = new Session();
        back(tablet, "Ada", ada.pin());
        tablet.page(home());
        assertThat(tablet.post(home() + "/pin").statusCode()).isEqualTo(201);
        tablet.page(home());
    }

    @Test
    void guessingAPinWaitsLongerAndKeepsNobodyElseWaiting() {
        var ada = classroom.join("Ada");
        var ben = classroom.join("Ben");
        var guesser = new Session();
        for (int tries = 0; tries < 5; tries++) {
            assertThat(back(guesser, "Ada", "12345" + tries)).isIn(422, 303);
        }
        assertThat(back(guesser, "Ada", "999999")).isEqualTo(429);
        assertThat(back(guesser, "Ben", ben.pin())).as("another member, same browser and address").isEqualTo(303);
        for (int tries = 0; tries < 15; tries++) {
            back(new Session(), "Ada", "00000" + tries % 10);
        }
        assertThat(back(new Session(), "Ada", "999999")).as("from whichever browser").isEqualTo(429);
        assertThat(back(new Session(), "Ben", ben.pin())).isEqualTo(303);
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(back(new Session(), "Ada", ada.pin())).as("after a while").isEqualTo(303);
    }
}
