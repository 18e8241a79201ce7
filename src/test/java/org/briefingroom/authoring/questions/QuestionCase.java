package org.briefingroom.authoring.questions;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TenThousandQuestions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** A small pack of Irene's own, and one of the house. */
abstract class QuestionCase {
    static final String STEM = "As reported on 1 May 2024, in which year was the harbour opened?";

    @Inject
    Staff staff;
    @Inject
    TenThousandQuestions masts;

    Session irene;
    String own;
    String house;

    @BeforeEach
    void layPacks() {
        irene = staff.signedIn("instructor");
        own = masts.lay(masts.newcomer(), 6, 2);
        house = masts.lay(null, 6, 2);
    }

    static String fresh(String pack) {
        return "/desk/packs/" + pack + "/questions/new?kind=SHORT_TEXT";
    }

    /** Posts a short text on the harbour, which the third fact is about. */
    static Response write(Session who, String path, String seen, String deed, String stem, String... more) {
        var fields = new String[more.length + 12];
        System.arraycopy(new String[] {"do", deed, "seen", seen, "kind", "short text", "stem", stem, "accepted", "1803", "fact", "mast-3"}, 0, fields, 0, 12);
        System.arraycopy(more, 0, fields, 12, more.length);
        return who.post(path, fields);
    }

    /** Begins one; answers with its page. */
    static String begin(Session who, String pack, String deed) {
        who.page(fresh(pack));
        return Session.path(write(who, fresh(pack), "", deed, STEM)).replaceAll("\\?.*", "");
    }

    static String seen(Session who, String page) {
        return who.page(page).selectFirst("[name=seen]").val();
    }

    static Document read(Response response) {
        return Jsoup.parse(response.asString());
    }
}
