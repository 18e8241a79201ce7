package org.briefingroom.support;

import com.microsoft.playwright.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.briefingroom.people.Token;

/** Sample instructors, who come in as real ones do: by an invitation. */
@ApplicationScoped
public class Staff {
    private static final String PASSWORD = "a long sample sentence";

    @Inject
    EntityManager entities;

    @Transactional
    public Token invite(String role) {
        var token = Token.random();
        entities.createNativeQuery("insert into invitation (token_hash, role, made_at) values (?1, ?2, now())")
                .setParameter(1, token.hash()).setParameter(2, role).executeUpdate();
        return token;
    }

    /** Makes whoever began a quiz a plain instructor. */
    @Transactional
    public void demote(long quiz) {
        entities.createNativeQuery("update instructor set role = 'instructor' where id = (select owner_id from quiz_draft where id = ?1)").setParameter(1, quiz).executeUpdate();
    }

    /** A browser in which a new sample administrator is signed in. */
    public Session signedIn() {
        return signedIn("administrator");
    }

    /** @param role instructor, editor or administrator */
    public Session signedIn(String role) {
        var name = "Sample Irene " + System.nanoTime();
        var session = new Session();
        var link = "/welcome/" + invite(role).value();
        session.page(link);
        Session.path(session.post(link, "j_username", name, "j_password", PASSWORD));
        var signedIn = session.post("/j_security_check", "j_username", name, "j_password", PASSWORD);
        if (!Session.path(signedIn).equals("/desk")) {
            throw new AssertionError("Signing in led to " + Session.path(signedIn));
        }
        session.page("/desk");
        return session;
    }

    /** Brings a new sample instructor to the desk in a real browser. */
    public void signIn(Page page) {
        var name = "Sample Irene " + System.nanoTime();
        page.navigate("/welcome/" + invite("administrator").value());
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main form button").click();
    }
}
