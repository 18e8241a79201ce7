package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.briefingroom.support.Account;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Making an account, and signing in to it on another device. */
@QuarkusTest
class LearnerSignInTest {

    @Inject
    Staff staff;

    private static Document make(Session browser, String name, String password) {
        browser.page("/me/account/new");
        var answer = browser.post("/me/account/new", "name", name, "password", password);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void aLearnerMakesAnAccountAndComesBackByItOnAnotherDevice() {
        var ada = new Session();
        var attempt = ada.begin(SampleClass.QUIZ, "Ada <b>");
        assertThat(ada.page("/me").selectFirst("a[href='/me/account/new']").text()).isEqualTo("Make an account");
        assertThat(ada.page("/me/account/new").text()).contains("An account for Ada <b>", "No e-mail and nothing else is asked", "You need none");
        var account = Account.madeIn(ada);
        assertThat(ada.page("/me/account?done=made").text()).contains("Your account is made", "You sign in as " + account.name(), "are known here as Ada <b>");
        assertThat(Session.path(ada.get("/me/account/new"))).as("there is one").isEqualTo("/me/account");

        var tablet = new Session();
        assertThat(tablet.page("/me").select("a[href='/me/sign-in']")).hasSize(1);
        assertThat(new Account(account.name().toUpperCase(Locale.ROOT) + " ", Account.PASSWORD).signIn(tablet)).isEqualTo(303);
        assertThat(tablet.page("/me").text()).contains("You are known here as Ada <b>", "You have an account").doesNotContain("I am not");
        tablet.page(attempt + "/questions/1");
        ada.page(attempt + "/questions/1");
    }

    @Test
    void somebodyNewMakesOneFirstAndIsOneLearnerInAllTheirClasses() {
        var ada = new Session();
        var account = Account.madeIn(ada);
        assertThat(ada.page("/me").text()).contains("You are known here as " + account.name());
        var classroom = SampleClass.of(staff.signedIn("instructor"), "Sample 10d");
        var tablet = new Session();
        assertThat(tablet.page("/join/" + classroom.code()).select("a[href='/me/sign-in?room=" + classroom.code() + "']")).hasSize(1);
        assertThat(tablet.page("/me/sign-in?room=" + classroom.code()).selectFirst("input[name=room]").val()).isEqualTo(classroom.code());
        assertThat(Session.path(tablet.post("/me/sign-in", "name", account.name(), "password", Account.PASSWORD, "room", classroom.code()))).isEqualTo("/join/" + classroom.code());
        tablet.page("/join/" + classroom.code());
        assertThat(tablet.post("/join/" + classroom.code(), "who", "known", "name", "Ada <i>").asString()).contains("Sign in there with your");
        assertThat(ada.page("/classes/" + classroom.code()).text()).contains("You are Ada <i> here");
        classroom.join("Ben");
        assertThat(classroom.teacher().page(classroom.address()).select("tbody tr").eachText()).anyMatch(row -> row.matches("Ada <i> in the class, has an account .*"))
                .anyMatch(row -> row.matches("Ben in the class –")).noneMatch(row -> row.contains(account.name()));
        assertThat(classroom.teacher().page(classroom.member("Ada <i>")).text()).contains("and has an account.").doesNotContain(account.name());
    }

    @Test
    void onlyAClassIsGoneOnTo() {
        for (var room : new String[] {"//evil.example", "../desk", "abcdefghij"}) {
            var ada = new Session();
            var account = Account.madeIn(new Session());
            assertThat(ada.page("/me/sign-in?room=" + room).selectFirst("input[name=room]").val()).isEmpty();
            assertThat(Session.path(ada.post("/me/sign-in", "name", account.name(), "password", Account.PASSWORD, "room", room))).isEqualTo("/me");
        }
    }

    @Test
    void whatCannotBeTakenIsSaidAndNothingIsMade() {
        var account = Account.madeIn(new Session());
        var ben = new Session();
        var taken = make(ben, account.name().toLowerCase(Locale.ROOT).replace(" ", ""), "another sample sentence");
        assertThat(taken.selectFirst("#problem").text()).contains("Somebody signs in by this name already");
        assertThat(taken.selectFirst("#name").attr("aria-describedby")).startsWith("problem");
        assertThat(ben.page("/me").text()).as("no learner was made").contains("does not know you yet");
        assertThat(make(ben, "A", Account.PASSWORD).selectFirst("#problem").text()).contains("at least 2 characters");
        assertThat(make(ben, "Sample Ben", "short").selectFirst("#problem").text()).contains("at least 10 characters");
        assertThat(make(ben, "Sample <b>", "short").selectFirst("#name").val()).isEqualTo("Sample <b>");
        assertThat(ben.withoutToken().post("/me/account/new", "name", "Sample Ben", "password", Account.PASSWORD).statusCode()).isEqualTo(400);
    }

    @Test
    void wrongNameAndWrongPasswordAreToldAlike() {
        var account = Account.madeIn(new Session());
        var ben = new Session();
        ben.page("/me/sign-in");
        var wrong = ben.post("/me/sign-in", "name", account.name(), "password", "not the sentence at all");
        var nobody = ben.post("/me/sign-in", "name", account.name() + "x", "password", "not the sentence at all");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(nobody.statusCode());
        var told = Jsoup.parse(wrong.asString()).selectFirst("#problem").text();
        assertThat(told).isEqualTo("This name and this password do not belong together. Please look at both again.");
        assertThat(Jsoup.parse(nobody.asString()).selectFirst("#problem").text()).isEqualTo(told);
        assertThat(account.with("x".repeat(200)).signIn(ben)).isEqualTo(422);
        assertThat(ben.post("/me/sign-in").statusCode()).as("nothing typed").isEqualTo(422);
        assertThat(ben.withoutToken().post("/me/sign-in", "name", account.name(), "password", Account.PASSWORD).statusCode()).isEqualTo(400);
    }

    @Test
    void guessingWaitsAndKeepsNobodyElseWaiting() {
        var account = Account.madeIn(new Session());
        var guesser = new Session();
        for (int tries = 0; tries < 5; tries++) {
            assertThat(account.with("a wrong sentence " + tries).signIn(guesser)).isEqualTo(422);
        }
        assertThat(account.signIn(guesser)).as("not even the right one").isEqualTo(429);
        assertThat(Jsoup.parse(guesser.post("/me/sign-in", "name", account.name(), "password", "x").asString()).selectFirst("#problem").text()).contains("Please wait 3 minutes", "A PIN of your class");
        assertThat(account.signIn(new Session())).as("another browser behind the same address").isEqualTo(303);
        assertThat(Account.madeIn(new Session()).signIn(guesser)).as("another name in that browser").isEqualTo(303);
    }

    @Test
    void whomTheBrowserKnowsIsNotForgottenUnsaid() {
        var account = Account.madeIn(new Session());
        var ben = new Session();
        ben.page("/me/sign-in");
        ben.begin(SampleClass.QUIZ, "Ben");
        var unread = ben.post("/me/sign-in", "name", account.name(), "password", Account.PASSWORD);
        assertThat(unread.statusCode()).as("the form had not told of Ben").isEqualTo(422);
        var told = Jsoup.parse(unread.asString());
        assertThat(told.text()).contains("Somebody else is known to this browser", "This browser knows Ben", "copy this return link first");
        var link = told.selectFirst("#return-link").val();
        assertThat(ben.page("/me").text()).contains("You are known here as Ben");
        var here = told.selectFirst("input[name=here]").val();
        assertThat(ben.post("/me/sign-in", "name", account.name(), "password", Account.PASSWORD, "here", here).statusCode()).isEqualTo(303);
        assertThat(ben.page("/me").text()).contains("You are known here as " + account.name());
        assertThat(ben.page("/me/sign-in").text()).contains("has an account too");
        ben.page(link);
        ben.post(link);
        assertThat(ben.page("/me").text()).contains("You are known here as Ben");
    }
}
