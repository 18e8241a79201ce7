package org.briefingroom.classroom.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.classroom.ClassCode;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joining a class, and being told apart in it. */
@QuarkusTest
class JoiningTest {

    @Inject
    Staff staff;

    private SampleClass classroom;

    @BeforeEach
    void make() {
        classroom = SampleClass.of(staff.signedIn("instructor"), "Sample 10b");
    }

    private String home() {
        return "/classes/" + classroom.code();
    }

    @Test
    void twoOfTheSameNameAreToldApart() {
        classroom.join("Ada");
        var other = new Session();
        other.page("/join/" + classroom.code());
        var asked = other.post("/join/" + classroom.code(), "name", "ada ");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("Somebody here is called ada already: is it you, or shall we add a letter or surname?");
        assertThat(other.post("/join/" + classroom.code(), "name", "Ada B.").statusCode()).isEqualTo(201);
        assertThat(other.page(home()).text()).contains("You are Ada B. here");
        assertThat(classroom.teacher().page(classroom.address()).select("tbody th").eachText()).containsExactly("Ada", "Ada B.");
    }

    @Test
    void whoeverIsExpectedClaimsTheirPlaceAndOthersStayOut() {
        classroom.teacher().page(classroom.address());
        assertThat(classroom.teacher().post(classroom.address() + "/roster", "names", "Ada Alder\nBen").asString()).contains("2 names are on the list now.");
        classroom.teacher().page(classroom.address() + "/settings");
        Session.path(classroom.teacher().post(classroom.address() + "/settings", "name", "Sample 10b", "zone", "UTC", "joining", "roster"));
        classroom.join("ada alder");
        var cem = new Session();
        cem.page("/join/" + classroom.code());
        assertThat(cem.post("/join/" + classroom.code(), "name", "Cem").asString()).contains("not on the list of the class");
        assertThat(classroom.teacher().page(classroom.address()).select("tbody tr").eachText()).containsExactly("Ada Alder in the class –", "Ben expected –");
    }

    @Test
    void aMistypedCodeIsNoticedAndGuessingCodesDoesNotLockTheClassOut() {
        assertThat(new Session().get("/join?code=AEIOUAE").statusCode()).isEqualTo(422);
        assertThat(Session.path(new Session().get("/join?code=" + classroom.code().toLowerCase()))).isEqualTo("/join/" + classroom.code());
        classroom.join("Ada");
        var guesser = new Session();
        guesser.page("/join");
        int last = 0;
        for (int tries = 0; tries < 12; tries++) {
            last = guesser.get("/join/" + nobodys(tries)).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(guesser.get("/join/" + classroom.code()).statusCode()).as("the class behind the same address").isEqualTo(200);
        classroom.join("Ben");
    }

    /** A sound code that no class has, very likely: by trying the last letter. */
    private String nobodys(int number) {
        var start = "BCDFGHJKLMNPQRST".charAt(number) + "XZXZX";
        return "BCDFGHJKLMNPQRSTWXZ".chars().mapToObj(last -> start + (char) last).filter(code -> ClassCode.typed(code).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void nobodySeesAClassThatIsNotTheirs() {
        classroom.join("Ada");
        var stranger = new Session();
        stranger.page("/");
        assertThat(Session.path(stranger.get(home()))).isEqualTo("/join/" + classroom.code());
        assertThat(staff.signedIn("editor").get(classroom.address()).statusCode()).isEqualTo(404);
        assertThat(classroom.join("Ben").browser().page(home()).text()).doesNotContain("Ada");
    }

    @Test
    void whoeverIsTakenOffIsOutAndCanBeTakenBack() {
        var ada = classroom.join("Ada");
        var page = classroom.member("Ada");
        classroom.teacher().page(page);
        classroom.teacher().post(page + "/removal");
        assertThat(Session.path(ada.browser().get(home()))).startsWith("/join/");
        classroom.teacher().post(page + "/return");
        ada.browser().page(home());
    }
}
