package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may come in, and who decides it. */
@QuarkusTest
class PeopleTest {

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;

    private Session irene;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        irene = staff.signedIn("administrator");
    }

    @Test
    void whoeverIsInvitedComesInWithTheRoleOfTheLink() {
        var cem = Person.invitedBy(irene, "editor");
        assertThat(cem.browser().page("/desk/account").selectFirst(".lead").text()).isEqualTo("You are " + cem.name() + ", an editor.");
        assertThat(irene.page(cem.page(irene)).selectFirst(".lead").text()).startsWith("Role: editor.");
    }

    @Test
    void aLinkIsShownOnceAndOpensNothingOnceItIsWithdrawn() {
        irene.page("/desk/people");
        var made = irene.post("/desk/people/invitations", "role", "instructor");
        assertThat(made.statusCode()).isEqualTo(201);
        var link = Person.link(made.asString());
        assertThat(new Session().page(link).selectFirst(".lead").text()).contains("invited as an instructor");
        var list = irene.page("/desk/people");
        assertThat(list.html()).doesNotContain(link.substring("/welcome/".length()));
        var withdraw = list.selectFirst("form[action$=/withdrawal]").attr("action");
        assertThat(Session.path(irene.post(withdraw))).isEqualTo("/desk/people?withdrawn=yes");
        assertThat(new Session().get(link).statusCode()).isEqualTo(404);
        assertThat(irene.post(withdraw).statusCode()).as("withdrawn twice").isEqualTo(409);
    }

    @Test
    void aRoleThatIsNoneIsRefused() {
        irene.page("/desk/people");
        var answer = irene.post("/desk/people/invitations", "role", "<script>");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).selectFirst("#problem").text()).contains("Choose what");
        var page = Person.invitedBy(irene, "editor").page(irene);
        assertThat(irene.post(page + "/role", "role", "x".repeat(15_000), "base", "editor").statusCode()).isEqualTo(422);
    }

    @Test
    void aChangedRoleHoldsFromTheNextPageOn() {
        var cem = Person.invitedBy(irene, "instructor");
        assertThat(cem.browser().get("/desk/people").statusCode()).isEqualTo(403);
        var page = cem.page(irene);
        assertThat(Session.path(irene.post(page + "/role", "role", "administrator", "base", "instructor"))).isEqualTo(page + "?done=role");
        assertThat(cem.browser().get("/desk/people").statusCode()).isEqualTo(200);
    }

    @Test
    void whoChangesARoleThatWasChangedMeanwhileSeesBoth() {
        var page = Person.invitedBy(irene, "instructor").page(irene);
        irene.post(page + "/role", "role", "editor", "base", "instructor");
        var answer = irene.post(page + "/role", "role", "administrator", "base", "instructor");
        assertThat(answer.statusCode()).isEqualTo(409);
        var shown = Jsoup.parse(answer.asString());
        assertThat(shown.selectFirst("#problem").text()).contains("an editor meanwhile", "you chose administrator");
        assertThat(shown.selectFirst("input[name=role][checked]").val()).isEqualTo("administrator");
    }

    @Test
    void whoseAccessIsRemovedIsOutAtOnceAndTheirNameStays() {
        var cem = Person.invitedBy(irene, "instructor");
        var page = cem.page(irene);
        assertThat(Session.path(irene.post(page + "/removal"))).isEqualTo(page + "?done=removed");
        assertThat(Session.path(cem.browser().get("/desk"))).isEqualTo("/sign-in");
        assertThat(cem.browser().get("/").statusCode()).as("public pages stay open").isEqualTo(200);
        assertThat(Session.path(cem.browser().post("/j_security_check", "j_username", cem.name(), "j_password", cem.password()))).isEqualTo("/sign-in?failed=yes");
        assertThat(irene.post(page + "/removal").statusCode()).isEqualTo(409);
        assertThat(irene.post(page + "/reset").statusCode()).isEqualTo(422);
        assertThat(Session.path(irene.post(page + "/return"))).isEqualTo(page + "?done=returned");
        cem.signIn(new Session());
    }

    @Test
    void nobodyRemovesTheirOwnAccess() {
        var cem = Person.invitedBy(irene, "administrator");
        var page = cem.page(cem.browser());
        assertThat(cem.browser().post(page + "/removal").statusCode()).isEqualTo(422);
        assertThat(cem.browser().page(page).select("form[action$=/removal]")).isEmpty();
        assertThat(Session.path(cem.browser().post(page + "/role", "role", "instructor", "base", "administrator"))).isEqualTo("/desk");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        irene.page("/desk/people");
        for (var id : new String[] {UUID.randomUUID().toString(), "x", "x".repeat(36), "%3Cscript%3E"}) {
            assertThat(irene.get("/desk/people/" + id).statusCode()).as(id).isEqualTo(404);
        }
        for (var path : new String[] {"/role", "/reset", "/removal", "/return"}) {
            assertThat(irene.post("/desk/people/" + UUID.randomUUID() + path, "role", "editor", "base", "editor").statusCode()).as(path).isIn(404, 422);
        }
        assertThat(irene.post("/desk/people/invitations/x/withdrawal").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var page = Person.invitedBy(irene, "instructor").page(irene);
        for (var path : new String[] {"/desk/people/invitations", page + "/role", page + "/reset", page + "/removal", page + "/return",
                "/desk/account/password", "/desk/account/sign-out"}) {
            assertThat(irene.withoutToken().post(path, "role", "editor").statusCode()).as(path).isEqualTo(400);
        }
    }

    @Test
    void theListTakesThreeStatements() {
        for (int i = 0; i < 3; i++) {
            Person.invitedBy(irene, "instructor");
        }
        assertThat(statements.during(() -> irene.page("/desk/people"))).isLessThanOrEqualTo(4);
        assertThat(irene.page("/desk/people?page=9999").select(".people tbody tr")).isNotEmpty();
        assertThat(irene.get("/desk/people?page=x").statusCode()).isEqualTo(200);
    }
}
