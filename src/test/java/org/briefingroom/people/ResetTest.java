package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password, and links whose time is over. */
@QuarkusTest
class ResetTest {
    private static final String NEW = "another sample sentence";

    @Inject
    Staff staff;
    @Inject
    Resets resets;
    @Inject
    EntityManager entities;
    @Inject
    UserTransaction transaction;

    private Session irene;
    private Person cem;

    @BeforeEach
    void anAdministratorAndSomebodyWhoForgot() {
        irene = staff.signedIn("administrator");
        cem = Person.invitedBy(irene, "instructor");
    }

    private String link() {
        var made = irene.post(cem.page(irene) + "/reset");
        assertThat(made.statusCode()).isEqualTo(201);
        return Person.link(made.asString());
    }

    @Test
    void aNewPasswordIsChosenOnceAndSignsEveryBrowserOut() {
        var link = link();
        var other = new Session();
        assertThat(other.page(link).selectFirst(".lead").text()).contains("for " + cem.name());
        assertThat(Session.path(other.post(link, "password", NEW))).isEqualTo("/sign-in?reset=yes");
        assertThat(Session.path(cem.browser().get("/desk"))).isEqualTo("/sign-in");
        new Person(cem.name(), NEW, other).signIn(other);
        assertThat(Session.path(cem.browser().post("/j_security_check", "j_username", cem.name(), "j_password", cem.password()))).isEqualTo("/sign-in?failed=yes");
        assertThat(new Session().get(link).statusCode()).isEqualTo(404);
        assertThat(other.post(link, "password", NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void aWeakPasswordKeepsTheLink() {
        var link = link();
        var other = new Session();
        other.page(link);
        for (var weak : new String[] {"short", "", "x".repeat(73), "x".repeat(10_000)}) {
            var answer = other.post(link, "password", weak);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.asString()).selectFirst("#password").attr("aria-describedby")).contains("problem");
        }
        assertThat(other.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aNewerLinkEndsTheOlder() {
        var older = link();
        var newer = link();
        assertThat(new Session().get(older).statusCode()).isEqualTo(404);
        assertThat(new Session().get(newer).statusCode()).isEqualTo(200);
    }

    @Test
    void linksWhoseTimeIsOverOpenNothing() throws Exception {
        var reset = link();
        irene.page("/desk/people");
        var invitation = Person.link(irene.post("/desk/people/invitations", "role", "editor").asString());
        transaction.begin();
        entities.createNativeQuery("update reset_link set valid_until = now() where token_hash = ?1").setParameter(1, hash(reset)).executeUpdate();
        entities.createNativeQuery("update invitation set valid_until = now() where token_hash = ?1").setParameter(1, hash(invitation)).executeUpdate();
        transaction.commit();
        assertThat(new Session().get(reset).statusCode()).isEqualTo(404);
        var answer = new Session().get(invitation);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("older than seven days");
    }

    @Test
    void whoeverRunsTheProgramCanMakeALinkToo() {
        var token = resets.makeAtStart(cem.name().toUpperCase(Locale.ROOT)).orElseThrow();
        assertThat(new Session().page("/reset/" + token.value()).selectFirst(".lead").text()).contains("for " + cem.name());
        assertThat(resets.makeAtStart("Nobody At All")).isEmpty();
    }

    private static byte[] hash(String link) {
        return new Token(link.substring(link.lastIndexOf('/') + 1)).hash();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(new Session().post(link(), "password", NEW).statusCode()).isEqualTo(400);
    }
}
