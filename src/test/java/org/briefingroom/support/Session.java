package org.briefingroom.support;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody's browser without a window: keeps cookies and sends the token of the form it last saw. */
public final class Session {
    private final CookieFilter cookies = new CookieFilter();
    private String csrf = "";

    /** The answer to a GET, redirects not followed. */
    public Response get(String path) {
        var response = given().filter(cookies).redirects().follow(false).urlEncodingEnabled(false).get(path);
        remember(response);
        return response;
    }

    /** The page at a path, which must be there. */
    public Document page(String path) {
        var response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode());
        }
        return Jsoup.parse(response.asString());
    }

    /** The answer to a form, redirects not followed. Fields are names and values in turn. */
    public Response post(String path, String... fields) {
        var request = given().filter(cookies).redirects().follow(false).urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token", csrf);
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        var response = request.post(path);
        remember(response);
        return response;
    }

    /** The answer to a form with a file, redirects not followed. */
    public Response send(String path, String field, String name, String text) {
        var response = given().filter(cookies).redirects().follow(false).multiPart("csrf-token", csrf)
                .multiPart(field, name, text.getBytes(StandardCharsets.UTF_8), "application/yaml").post(path);
        remember(response);
        return response;
    }

    /** As if the next form that is sent had lost its token. */
    public Session withoutToken() {
        csrf = "";
        return this;
    }

    private void remember(Response response) {
        if (response.contentType() != null && response.contentType().startsWith("text/html")) {
            var field = Jsoup.parse(response.asString()).selectFirst("input[name=csrf-token]");
            csrf = field == null ? csrf : field.val();
        }
    }

    /** Begins a quiz under a name; answers with the attempt's address. */
    public String begin(String quiz, String name) {
        page("/quizzes/" + quiz);
        var response = post("/quizzes/" + quiz + "/attempts", "name", name);
        return path(response).replaceAll("/questions/\\d+$", "");
    }

    /** Where a redirect leads, without scheme and host. */
    public static String path(Response response) {
        if (response.statusCode() != 303 && response.statusCode() != 302 && response.statusCode() != 307) {
            throw new AssertionError("No redirect but " + response.statusCode() + ": " + Jsoup.parse(response.asString()).text());
        }
        return response.header("location").replaceFirst("^https?://[^/]+", "");
    }

    /** Fills the form of a question with its first choices, and sends it. */
    public Response answerAnyhow(String attempt, int position) {
        var form = page(attempt + "/questions/" + position).selectFirst("form.ask");
        var fields = new ArrayList<String>();
        form.select("input[type=radio], input[type=checkbox]").stream().limit(1).forEach(box -> fields.addAll(List.of(box.attr("name"), box.val())));
        form.select("input:not([type]), input[type=text]").forEach(line -> fields.addAll(List.of(line.attr("name"), "20")));
        int place = 0;
        for (var select : form.select("select")) {
            place++;
            fields.addAll(List.of(select.attr("name"), select.attr("name").startsWith("place") ? String.valueOf(place) : "1"));
        }
        return post(attempt + "/questions/" + position + "/answer", fields.toArray(String[]::new));
    }

    /** Answers what is left of an attempt, and answers with the result page. */
    public Document finishAnyhow(String attempt) {
        while (true) {
            var next = path(get(attempt));
            if (next.endsWith("/result")) {
                return page(next);
            }
            answerAnyhow(attempt, Integer.parseInt(next.substring(next.lastIndexOf('/') + 1)));
        }
    }

    /** Takes the first choice of what is left of an attempt and skips what has none; answers with the result page. */
    public Document sit(String attempt) {
        while (true) {
            var next = path(get(attempt));
            if (next.endsWith("/result")) {
                return page(next);
            }
            var choice = page(next).selectFirst("form.ask input[name=choice]");
            var taken = choice == null ? post(next + "/answer", "skip", "yes") : post(next + "/answer", "choice", choice.val());
            if (taken.statusCode() != 303) {
                throw new AssertionError(next + " answered " + taken.statusCode());
            }
        }
    }
}
