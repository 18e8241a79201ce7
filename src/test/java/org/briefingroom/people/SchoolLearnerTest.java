package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Account;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.School;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Learners who keep their learning under their account at the school. */
@QuarkusTest
@WithTestResource(value = School.class, scope = TestResourceScope.MATCHING_RESOURCES)
class SchoolLearnerTest {
    private static final String KEEP = "/me/account/school";

    @Inject
    Staff staff;

    private final String pupil = "pupil-" + System.nanoTime();
    private final Session ada = new Session();

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private void keepsIt() {
        ada.begin(SampleClass.QUIZ, "Ada");
        var door = page(School.through(ada, pupil), 200);
        assertThat(door.text()).contains("Keep what Ada learnt under your school account");
        assertThat(Session.path(ada.post(KEEP, "here", door.selectFirst("input[name=here]").val()))).isEqualTo("/me/account?done=school");
    }

    @Test
    void whatWasLearntIsThereOnAnotherDeviceAndTheDeskIsNot() {
        keepsIt();
        assertThat(ada.page("/me/account").text()).contains("You sign in through the school", "are known here as Ada");
        var tablet = new Session();
        assertThat(tablet.page("/me/sign-in").select("a[href='/sign-in/school']")).hasSize(1);
        assertThat(Session.path(School.through(tablet, pupil))).isEqualTo("/me");
        assertThat(tablet.page("/me").select("section[aria-labelledby=attempts] li")).hasSize(1);
        assertThat(Session.path(tablet.get("/desk"))).isEqualTo("/sign-in");
        assertThat(tablet.page("/").select("a[href='/desk']")).isEmpty();
        assertThat(ada.get("/me/record/file").asString()).contains("\"school_learner\"", "\"subject\":\"" + pupil + "\"").doesNotContain("of the school");
    }

    @Test
    void somebodyNewBeginsUnderANameOfTheirChoice() {
        assertThat(page(School.through(ada, pupil), 200).select("a[href='/desk']")).isEmpty();
        assertThat(page(ada.post(KEEP, "name", " "), 422).text()).contains("Please choose a name");
        assertThat(Session.path(ada.post(KEEP, "name", "Ada <b>"))).isEqualTo("/me/account?done=school");
        assertThat(ada.page("/me").text()).contains("You are known here as Ada <b>").doesNotContain(pupil);
        assertThat(ada.post(KEEP, "name", "Ada").statusCode()).as("what the school said was made use of").isEqualTo(403);
    }

    @Test
    void withoutTheSchoolsWordNothingIsKept() {
        ada.page("/me/account/new");
        assertThat(page(ada.post(KEEP, "name", "Ada"), 403).text()).contains("The school has not sent you just now");
        School.through(ada, pupil);
        assertThat(ada.withoutToken().post(KEEP, "name", "Ada").statusCode()).isEqualTo(400);
    }

    @Test
    void whomTheBrowserKnowsIsNotForgottenUnsaid() {
        keepsIt();
        var ben = new Session();
        ben.begin(SampleClass.QUIZ, "Ben");
        var door = page(School.through(ben, pupil), 200);
        assertThat(door.text()).contains("Are you Ada?", "This browser knows Ben", "copy this return link first");
        assertThat(page(ben.post(KEEP), 422).text()).contains("This browser knows somebody");
        assertThat(ben.page("/me").text()).contains("You are known here as Ben");
        assertThat(Session.path(ben.post(KEEP, "here", door.selectFirst("input[name=here]").val()))).isEqualTo("/me");
        assertThat(ben.page("/me").text()).contains("You are known here as Ada");
        assertThat(page(School.through(ben, "another-" + pupil), 200).text()).contains("who keeps their learning under another account at the school");
    }

    @Test
    void aNameAndPasswordMayLeadThereTooAndEitherMayGo() {
        keepsIt();
        var account = Account.madeIn(ada);
        assertThat(account.signIn(new Session())).isEqualTo(303);
        ada.page("/me/account");
        assertThat(Session.path(ada.post(KEEP + "/unlinking"))).isEqualTo("/me/account");
        assertThat(page(School.through(new Session(), pupil), 200).text()).contains("Nobody here has this school account");
        keepsAgain();
        assertThat(Session.path(ada.post("/me/account/giving-up", "sure", "yes"))).isEqualTo("/me/account/new?done=given-up");
        assertThat(page(School.through(new Session(), pupil), 200).text()).contains("Nobody here has this school account");
    }

    private void keepsAgain() {
        var door = page(School.through(ada, pupil), 200);
        ada.post(KEEP, "here", door.selectFirst("input[name=here]").val());
        assertThat(ada.page("/me/account").text()).contains("The school’s sign-in brings you here, too");
    }

    @Test
    void anInstructorsSchoolAccountStaysTheirs() {
        var cem = Person.comingBy("/welcome/" + staff.invite("instructor").value());
        School.through(cem.browser(), pupil);
        cem.browser().post("/sign-in/school");
        ada.begin(SampleClass.QUIZ, "Ada");
        assertThat(Session.path(School.through(ada, pupil))).as("who is an instructor is no pupil").isEqualTo("/desk");
    }
}
