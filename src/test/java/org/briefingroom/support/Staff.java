package org.briefingroom.support;

import com.microsoft.playwright.Page;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.briefingroom.people.Token;

/** Sample instructors. Their passwords are hashed cheaply, since nearly every test signs one in; who comes in by an invitation has the dear hash. */
@ApplicationScoped
public class Staff {
    private static final String PASSWORD = "a long sample sentence";
    private static final int CHEAPEST = 4;
    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, CHEAPEST);

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
        var name = join(role);
        var session = new Session();
        session.page("/sign-in");
        var signedIn = session.post("/j_security_check", "j_username", name, "j_password", PASSWORD);
        if (!Session.path(signedIn).equals("/desk")) {
            throw new AssertionError("Signing in led to " + Session.path(signedIn));
        }
        session.page("/desk");
        return session;
    }

    /** Brings a new sample administrator to the desk in a real browser. */
    public void signIn(Page page) {
        var name = join("administrator");
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main form button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private String join(String role) {
        var name = "Sample Irene " + System.nanoTime();
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery("insert into instructor (id, name, password, role, joined_at) values (?1, ?2, ?3, ?4, now())")
                .setParameter(1, UUID.randomUUID()).setParameter(2, name).setParameter(3, HASH).setParameter(4, role).executeUpdate());
        return name;
    }
}
