package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningInTest {

    @Inject
    Staff staff;

    private final Session visitor = new Session();

    @Test
    void anInvitationWorksOnce() {
        var link = "/welcome/" + staff.invite("administrator").value();
        visitor.page(link);
        assertThat(Session.path(visitor.post(link, "j_username", "Sample Irene " + System.nanoTime(), "j_password", "a long sample sentence"))).isEqualTo("/j_security_check");
        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.post(link, "j_username", "Sample Eve", "j_password", "a long sample sentence").statusCode()).isEqualTo(404);
    }

    @Test
    void aWeakPasswordIsRefusedAndTheInvitationKept() {
        var link = "/welcome/" + staff.invite("administrator").value();
        visitor.page(link);
        var answer = visitor.post(link, "j_username", "Sample Irene", "j_password", "short");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#problem").text()).contains("at least 10");
        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordSaysSoOnThePage() {
        var answer = visitor.post("/j_security_check", "j_username", "Sample Irene", "j_password", "wrong wrong wrong");
        assertThat(Session.path(answer)).isEqualTo("/sign-in?failed=yes");
        assertThat(visitor.page("/sign-in?failed=yes").selectFirst("#problem").text()).contains("do not belong together");
    }

    @Test
    void whoSignsInSeesTheDeskAndWhoSignsOutDoesNot() {
        var irene = staff.signedIn();
        assertThat(irene.page("/desk").selectFirst("h1").text()).isEqualTo("Desk");
        assertThat(Session.path(irene.post("/sign-out"))).isEqualTo("/");
        assertThat(Session.path(irene.get("/desk"))).isEqualTo("/sign-in");
    }

    @Test
    void nobodyAndLearnersAreAskedToSignIn() {
        var ada = new Session();
        ada.begin("promises-and-positions", "Ada");
        for (var who : new Session[] {visitor, ada}) {
            for (var path : new String[] {"/desk", "/desk/packs/western-guarantees-ukraine/facts",
                    "/desk/packs/western-guarantees-ukraine/facts/rutte-breakthrough"}) {
                assertThat(Session.path(who.get(path))).as(path).isEqualTo("/sign-in");
            }
        }
        ada.page("/");
        assertThat(Session.path(ada.post("/desk/packs/western-guarantees-ukraine/facts/rutte-breakthrough", "says", "x"))).isEqualTo("/sign-in");
    }
}
