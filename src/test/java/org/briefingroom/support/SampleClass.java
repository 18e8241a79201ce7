package org.briefingroom.support;

import java.util.regex.Pattern;

/**
 * A class that somebody made through the pages.
 *
 * @param address on the desk
 * @param code    without hyphen
 */
public record SampleClass(Session teacher, String address, String code) {
    public static final String QUIZ = "promises-and-positions";

    public static SampleClass of(Session teacher, String name) {
        teacher.page("/desk/classes");
        var address = Session.path(teacher.post("/desk/classes", "name", name, "zone", "Europe/Berlin"));
        return new SampleClass(teacher, address, teacher.page(address).selectFirst(".class-code").text().replace("-", ""));
    }

    /** Sets the quiz; answers with the id of what was set. */
    public String set() {
        teacher.page(address + "/assignments");
        teacher.post(address + "/assignments", "what", "quiz:" + QUIZ, "opens", "", "closes", "");
        var form = teacher.page(address + "/assignments").selectFirst("form[action$=/removal]").attr("action");
        return form.replaceFirst(".*/assignments/", "").replace("/removal", "");
    }

    /** Somebody new joins. */
    public Joined join(String name) {
        var browser = new Session();
        browser.page("/join/" + code);
        var answer = browser.post("/join/" + code, "name", name);
        var pin = Pattern.compile("id=\"pin\">(\\d{3} \\d{3})<").matcher(answer.asString());
        if (answer.statusCode() != 201 || !pin.find()) {
            throw new AssertionError(name + " did not join: " + answer.statusCode());
        }
        return new Joined(browser, name, pin.group(1));
    }

    /** The address of a member's page on the desk. */
    public String member(String name) {
        return teacher.page(address).select("#learners ~ table a, section a").stream().filter(link -> link.text().equals(name) && link.attr("href").contains("/members/"))
                .findFirst().orElseThrow(() -> new AssertionError(name + " is not in the class")).attr("href");
    }

    /** @param pin in two groups */
    public record Joined(Session browser, String name, String pin) {
    }
}
