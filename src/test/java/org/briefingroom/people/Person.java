package org.briefingroom.people;

import java.util.UUID;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;

/** A sample instructor with a name and a password of their own, and browsers to sign in with. */
record Person(String name, String password, Session browser) {
    static final String PASSWORD = "a long sample sentence";

    /** Comes in by a link, and signs in. */
    static Person comingBy(String link) {
        var name = "Sample Cem " + UUID.randomUUID().toString().substring(0, 13);
        var browser = new Session();
        browser.page(link);
        Session.path(browser.post(link, "j_username", name, "j_password", PASSWORD));
        return new Person(name, PASSWORD, browser).signIn(browser);
    }

    /** In an administrator's browser: makes a link for a role and comes in by it. */
    static Person invitedBy(Session administrator, String role) {
        administrator.page("/desk/people");
        var answer = administrator.post("/desk/people/invitations", "role", role);
        return comingBy(link(answer.asString()));
    }

    /** The link that a page shows once, from the root. */
    static String link(String page) {
        return Jsoup.parse(page).selectFirst("#link").val().replaceFirst("^https?://[^/]+", "");
    }

    Person signIn(Session other) {
        if (!Session.path(other.post("/j_security_check", "j_username", name, "j_password", password)).equals("/desk")) {
            throw new AssertionError(name + " was not let in");
        }
        other.page("/desk/account");
        return new Person(name, password, other);
    }

    /** Their page in an administrator's browser. */
    String page(Session administrator) {
        for (int page = 1; page < 20; page++) {
            var found = administrator.page("/desk/people?page=" + page).select(".people a").stream().filter(each -> each.text().equals(name)).findFirst();
            if (found.isPresent()) {
                return found.get().attr("href");
            }
        }
        throw new AssertionError(name + " is not among the people");
    }
}
