package org.briefingroom.authoring.quizzes;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A quiz that somebody makes at the desk in a test. */
final class Made {
    static final String PACK = "western-guarantees-ukraine";

    final Session by;
    final String page;

    private Made(Session by, String page) {
        this.by = by;
        this.page = page;
    }

    static Made begin(Session by, String title) {
        by.page("/desk/quizzes/new");
        return new Made(by, Session.path(by.post("/desk/quizzes/new", "pack", PACK, "title", title)));
    }

    /** With as many questions as were drawn, and everything that a publication takes. */
    static Made drawn(Session by, String title, int questions) {
        var made = begin(by, title);
        made.settle();
        made.draw(questions);
        return made;
    }

    /** The same quiz, before somebody else. */
    Made as(Session other) {
        return new Made(other, page);
    }

    Document look() {
        return by.page(page);
    }

    String base() {
        return look().selectFirst("form.asked [name=base], form[action$=publication] [name=base]").val();
    }

    void draw(int questions) {
        var drawn = by.page(page + "/draw?questions=" + questions + "&seed=7").selectFirst("form[action$=draw][method=post]");
        Session.path(by.post(page + "/draw", fields(drawn.select("input").stream().flatMap(input -> List.of(input.attr("name"), input.val()).stream()).toList())));
    }

    /** @param changes names and values in turn, over what is kept */
    Response settle(String... changes) {
        var form = by.page(page + "/settings").selectFirst("form.stack");
        var fields = new ArrayList<String>(List.of("base", form.selectFirst("[name=base]").val()));
        var all = List.of("title", form.selectFirst("[name=title]").val(), "about", "About promises.", "feedback", "after each", "minutes", "", "attempts", "", "opens", "", "closes", "",
                "zone", "UTC", "audience", "shelf", "code", "", "shuffleOptions", "yes", "shuffleQuestions", "");
        for (int i = 0; i < all.size(); i += 2) {
            fields.addAll(List.of(all.get(i), changed(all.get(i), changes).orElse(all.get(i + 1))));
        }
        return by.post(page + "/settings", fields(fields));
    }

    private static Optional<String> changed(String field, String... changes) {
        return IntStream.range(0, changes.length / 2).filter(at -> changes[2 * at].equals(field)).mapToObj(at -> changes[2 * at + 1]).findFirst();
    }

    Response publish() {
        var form = look().selectFirst("form[action$=publication]");
        var fields = new ArrayList<String>(List.of("base", form.selectFirst("[name=base]").val()));
        form.select("input[name^=reason-]").forEach(reason -> fields.addAll(List.of(reason.attr("name"), "this is but a sample")));
        return by.post(page + "/publication", fields(fields));
    }

    /** The name under which learners find it. */
    String slug() {
        return look().selectFirst("#out a").attr("href").replace("/quizzes/", "");
    }

    List<String> names() {
        return look().select("form.asked [name=question]").eachAttr("value");
    }

    /** The list as it stands, with a deed and what it began from. */
    Response arrange(String base, String deed, List<String> names, String points) {
        var fields = new ArrayList<String>(List.of("base", base, "do", deed));
        names.forEach(name -> fields.addAll(List.of("question", name, "points", points)));
        return by.post(page + "/questions", fields(fields));
    }

    static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }

    private static String[] fields(List<String> fields) {
        return fields.toArray(String[]::new);
    }
}
