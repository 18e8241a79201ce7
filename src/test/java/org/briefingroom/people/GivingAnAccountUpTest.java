package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.briefingroom.support.Account;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An account ends, and what was learnt does not. */
@QuarkusTest
class GivingAnAccountUpTest {

    private final Session ada = new Session();

    @Test
    void anAccountThatIsGivenUpLeavesTheLearning() {
        ada.begin(SampleClass.QUIZ, "Ada");
        var account = Account.madeIn(ada);
        var tablet = new Session();
        account.signIn(tablet);
        ada.page("/me/account");
        assertThat(Jsoup.parse(ada.post("/me/account/giving-up").asString()).selectFirst("#sure-problem").text()).contains("tick the box");
        assertThat(Session.path(ada.post("/me/account/giving-up", "sure", "yes"))).isEqualTo("/me/account/new?done=given-up");
        assertThat(ada.page("/me/account/new?done=given-up").text()).contains("The account is gone", "An account for Ada");
        assertThat(tablet.page("/me").text()).contains("does not know you yet");
        assertThat(account.signIn(tablet)).isEqualTo(422);
        assertThat(ada.page("/me").select("section[aria-labelledby=attempts] li")).hasSize(1);
    }

    @Test
    void whereItIsGivenUpTheReturnLinkOutlastsWhoeverSignsInNext() {
        var account = Account.madeIn(ada);
        var tablet = new Session();
        account.signIn(tablet);
        tablet.page("/me/account");
        tablet.post("/me/account/giving-up", "sure", "yes");
        var bens = Account.madeIn(new Session());
        var told = tablet.page("/me/sign-in");
        assertThat(told.text()).contains(account.name() + " has no account");
        assertThat(tablet.post("/me/sign-in", "name", bens.name(), "password", Account.PASSWORD, "here", told.selectFirst("input[name=here]").val()).statusCode()).isEqualTo(303);
        assertThat(tablet.page("/me").text()).contains("You are known here as " + bens.name());
        assertThat(new Session().page(told.selectFirst("#return-link").val()).text()).contains("Are you " + account.name());
    }
}
