package org.briefingroom.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.briefingroom.support.School;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.Window;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Signing in through the school, where it is configured. */
@QuarkusTest
@WithTestResource(value = School.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SchoolTest {

    @TestHTTPResource("/")
    URI home;
    @Inject
    Staff staff;

    private final String pupil = "pupil-" + System.nanoTime();

    @Test
    void whoIsKnownAtTheSchoolAloneDoesNotComeIn() {
        var browser = new Session();
        assertThat(browser.page("/sign-in").select("a[href='/sign-in/school']")).hasSize(1);
        var answer = School.through(browser, pupil);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("article").text()).contains("Nobody here has this school account", "ask an administrator to invite you")
                .contains("Sample " + pupil + " <b>of the school</b>");
        assertThat(Session.path(browser.get("/desk"))).isEqualTo("/sign-in");
        assertThat(browser.page("/").select("a[href='/desk']")).isEmpty();
        assertThat(browser.get("/sign-in/school").statusCode()).as("asks the school again").isEqualTo(302);
    }

    @Test
    void whoHasLinkedTheirAccountComesInByItAndCanBeSignedOut() {
        var cem = Person.comingBy("/welcome/" + staff.invite("editor").value());
        assertThat(cem.browser().page("/desk/account").select("a[href='/sign-in/school']")).hasSize(1);
        var asked = School.through(cem.browser(), pupil);
        assertThat(Jsoup.parse(asked.asString()).selectFirst("article").text()).contains("Is this school account yours?", "and here as " + cem.name());
        assertThat(cem.browser().withoutToken().post("/sign-in/school").statusCode()).isEqualTo(400);
        cem.browser().page("/sign-in/school");
        assertThat(Session.path(cem.browser().post("/sign-in/school"))).isEqualTo("/desk/account?linked=yes");
        var other = new Session();
        assertThat(Session.path(School.through(other, pupil))).isEqualTo("/desk");
        assertThat(other.page("/desk/account").text()).contains(cem.name(), "an editor", "The school’s sign-in brings you here");
        assertThat(Session.path(other.post("/desk/account/sign-out"))).isEqualTo("/sign-in?ended=yes");
        assertThat(Session.path(other.get("/desk"))).isEqualTo("/sign-in");
        assertThat(Session.path(cem.browser().get("/desk"))).isEqualTo("/sign-in");
    }

    @Test
    void anAccountIsOnePersonsAloneUntilItIsUnlinked() {
        var cem = Person.comingBy("/welcome/" + staff.invite("editor").value());
        School.through(cem.browser(), pupil);
        cem.browser().post("/sign-in/school");
        var eve = Person.comingBy("/welcome/" + staff.invite("instructor").value());
        assertThat(Session.path(School.through(eve.browser(), pupil))).as("she is whom the school says").isEqualTo("/desk");
        assertThat(eve.browser().page("/desk/account").text()).contains(cem.name());
        cem.browser().page("/desk/account");
        assertThat(Session.path(cem.browser().post("/desk/account/school/unlinking"))).isEqualTo("/desk/account?unlinked=yes");
        assertThat(School.through(new Session(), pupil).statusCode()).isEqualTo(200);
    }

    /** This house has been told its address, too. */
    @Test
    void itAnswersUnderItsOwnNameAloneAndLinksBeginWithIt() {
        assertThat(given().header("Host", "room.example.org").get("/sign-in").statusCode()).isEqualTo(200);
        var strayed = given().header("Host", "elsewhere.example").redirects().follow(false).get("/desk");
        assertThat(strayed.statusCode()).isEqualTo(421);
        assertThat(Jsoup.parse(strayed.asString()).selectFirst("a").attr("href")).isEqualTo("https://room.example.org");
        var irene = staff.signedIn("administrator");
        irene.page("/desk/people");
        assertThat(Jsoup.parse(irene.post("/desk/people/invitations", "role", "editor").asString()).selectFirst("#link").val()).startsWith("https://room.example.org/welcome/");
        var ada = new Session();
        ada.begin("promises-and-positions", "Ada");
        assertThat(ada.page("/me").selectFirst("#return-link").val()).startsWith("https://room.example.org/return/");
        assertThat(given().header("Origin", "https://room.example.org").redirects().follow(false).formParam("j_username", "x").formParam("j_password", "x").post("/j_security_check").statusCode())
                .as("behind a proxy").isEqualTo(302);
    }

    @Test
    void itsPagesAreClean() throws Exception {
        try (var window = Window.open(home.toString())) {
            window.page().navigate("/sign-in");
            window.isClean().tabTo("a[href='/sign-in/school']").press("Enter");
            window.page().getByText("Nobody here has this school account").waitFor();
            window.isClean();
            staff.signIn(window.page());
            window.page().navigate("/desk/account");
            window.page().locator("a[href='/sign-in/school']").click();
            assertThat(window.heading()).isEqualTo("Is this school account yours?");
            window.isClean();
            window.page().locator("main form button").press("Enter");
            window.page().getByText("Your school account is linked").waitFor();
            window.isClean();
        }
    }

    @Test
    void whoseAccessIsRemovedDoesNotComeInThroughTheSchoolEither() {
        var irene = staff.signedIn("administrator");
        var cem = Person.invitedBy(irene, "instructor");
        School.through(cem.browser(), pupil);
        cem.browser().post("/sign-in/school");
        irene.post(cem.page(irene) + "/removal");
        assertThat(School.through(new Session(), pupil).asString()).contains("Nobody here has this school account");
    }
}
