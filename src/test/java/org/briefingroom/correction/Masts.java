package org.briefingroom.correction;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.support.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A made-up pack of masts, with a published quiz that asks in which year each was raised: Mast 1 in 1901, Mast 2 in 1902, and so on. */
public final class Masts {
    final Session by;
    final String pack;
    final String desk;
    private final List<String> questions = new ArrayList<>();
    private String quiz;

    private Masts(Session by) {
        this.by = by;
        pack = "masts-" + System.nanoTime();
        desk = "/desk/packs/" + pack;
    }

    public static Masts raised(Session by, int masts, String feedback) {
        var made = new Masts(by);
        made.importPack(masts);
        IntStream.rangeClosed(1, masts).forEach(made::ask);
        made.publish(feedback);
        return made;
    }

    private void importPack(int masts) {
        by.page("/desk/packs/import");
        var facts = IntStream.rangeClosed(1, masts).mapToObj(mast -> "  mast-%d:\n    says: Mast %d was raised in [%d](date:%d) by the harbour office.\n    status: reported\n    topic: masts\n    at: §2\n    as-of: 2024-05-01\n"
                .formatted(mast, mast, 1900 + mast, 1900 + mast)).collect(Collectors.joining());
        Session.path(by.send("/desk/packs/import", "file", pack + ".yaml", """
                pack: %s
                title: Masts %s
                about: Made-up masts, for tests.
                source: {kind: sample, title: A sample report, by: Sample Author, in: The Sample Paper, published: 2024-05-01, passages: 1..5}
                cast: {}
                topics:
                  masts: {title: The masts}
                facts:
                %sbriefing:
                  - title: Key points
                    facts: [%s]
                """.formatted(pack, pack, facts, IntStream.rangeClosed(1, masts).mapToObj(mast -> "mast-" + mast).collect(Collectors.joining(", ")))));
        by.page(desk + "/briefing");
        Session.path(by.post(desk + "/briefing/shelf", "shown", "true"));
    }

    private void ask(int mast) {
        by.page(desk + "/questions/new?kind=SINGLE_CHOICE");
        questions.add(Session.path(by.post(desk + "/questions/new?kind=SINGLE_CHOICE", form(mast, 1900 + mast))).replaceAll("\\?.*", "").replaceAll(".*/", ""));
    }

    /** The form of the question on a mast. @param right the year that is right */
    static String[] form(int mast, int right) {
        return new String[] {"kind", "single choice", "stem", "In which year, as reported on 1 May 2024, was Mast " + mast + " raised?", "rows", "3", "right", "1", "option-1", String.valueOf(right),
            "option-2", String.valueOf(1950 + mast), "note-2", "The report names another year.", "option-3", String.valueOf(1970 + mast), "note-3", "The report names another year.",
            "fact", "mast-" + mast, "reason", "this is but a sample", "do", "publish"};
    }

    String question(int mast) {
        return questions.get(mast - 1);
    }

    private void publish(String feedback) {
        by.page("/desk/quizzes/new");
        var page = Session.path(by.post("/desk/quizzes/new", "pack", pack, "title", "Masts of " + pack));
        questions.forEach(question -> by.post(page + "/choice", "question", question));
        arrange(page);
        var base = by.page(page + "/settings").selectFirst("form.stack [name=base]").val();
        Session.path(by.post(page + "/settings", "base", base, "title", "Masts of " + pack, "about", "About made-up masts.", "feedback", feedback, "minutes", "", "attempts", "", "opens", "", "closes", "",
                "zone", "UTC", "audience", "shelf", "code", ""));
        var form = by.page(page).selectFirst("form[action$=publication]");
        var fields = new ArrayList<>(List.of("base", form.selectFirst("[name=base]").val()));
        form.select("input[name^=reason-]").forEach(reason -> fields.addAll(List.of(reason.attr("name"), "this is but a sample")));
        var published = by.post(page + "/publication", fields.toArray(String[]::new));
        if (published.statusCode() != 303) {
            throw new AssertionError(page(published).select("main").text());
        }
        quiz = by.page(page).selectFirst("#out a").attr("href").replace("/quizzes/", "");
    }

    /** In the order of the masts, whatever order they were added in. */
    private void arrange(String page) {
        var fields = new ArrayList<>(List.of("base", by.page(page).selectFirst("form.asked [name=base]").val(), "do", "save"));
        questions.forEach(question -> fields.addAll(List.of("question", question, "points", "1")));
        Session.path(by.post(page + "/questions", fields.toArray(String[]::new)));
    }

    public String pack() {
        return pack;
    }

    /** The name under which learners find it. */
    public String quiz() {
        return quiz;
    }

    /** Answers a question by the words of an option. */
    public static void choose(Session who, String attempt, int position, int year) {
        var page = who.page(attempt + "/questions/" + position);
        var label = page.select("form.ask label").stream().filter(each -> each.text().contains(String.valueOf(year))).findFirst().orElseThrow();
        var box = label.selectFirst("input") != null ? label.selectFirst("input") : page.getElementById(label.attr("for"));
        Session.path(who.post(attempt + "/questions/" + position + "/answer", "choice", box.val()));
    }

    /** What comes of correcting a mast. @param change editorial or material */
    Response correct(int mast, String says, String change) {
        var fact = desk + "/facts/mast-" + mast;
        var base = by.page(fact).selectFirst("#fact-form [name=base]").val();
        return by.post(fact, "says", says, "status", "reported", "speakers", "", "topic", "masts", "at", "§2", "asOf", "2024-05-01", "quote", "", "reason", "The year was misread.", "change", change, "base", base);
    }

    /** The page that says what the correction of a mast to another year touches. */
    public String amend(int mast, int year) {
        return Session.path(correct(mast, "Mast %d was raised in [%d](date:%d) by the harbour office.".formatted(mast, year, year), "material"));
    }

    /** Lets the question on mast 1 be asked on, once the correction is made, with 1951 as its key. */
    void rekey(String amendment) {
        var rekey = amendment + "/questions/" + question(1);
        by.page(rekey);
        Session.path(by.post(rekey, "kind", "single choice", "stem", "In which year, as reported on 1 May 2024, was Mast 1 raised?", "rows", "3", "right", "2", "option-1", "1901", "note-1", "This was held before.",
                "option-2", "1951", "option-3", "1971", "note-3", "The report names another year.", "fact", "mast-1", "do", "keep"));
    }

    public void confirm(String amendment, String rule) {
        by.page(amendment);
        Session.path(by.post(amendment, "rule", rule, "note", ""));
    }

    static Document page(Response response) {
        return Jsoup.parse(response.asString());
    }
}
