package org.briefingroom.support;

import java.util.concurrent.atomic.AtomicLong;

/** What a sample learner signs in to their account by. */
public record Account(String name, String password) {
    public static final String PASSWORD = "a quiet sample sentence";
    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    /** Made by whomever the browser knows, or by somebody new. */
    public static Account madeIn(Session browser) {
        var account = new Account("Sample Ada " + COUNT.incrementAndGet(), PASSWORD);
        browser.page("/me/account/new");
        var to = Session.path(browser.post("/me/account/new", "name", account.name(), "password", account.password()));
        if (!to.equals("/me/account?done=made")) {
            throw new AssertionError("No account was made: " + to);
        }
        return account;
    }

    /** The status of the answer. */
    public int signIn(Session browser) {
        browser.page("/me/sign-in");
        return browser.post("/me/sign-in", "name", name, "password", password).statusCode();
    }

    public Account with(String otherPassword) {
        return new Account(name, otherPassword);
    }
}
