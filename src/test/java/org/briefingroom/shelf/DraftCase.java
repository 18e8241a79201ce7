package org.briefingroom.shelf;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A draft of a fresh sample pack, and an instructor who decides on it. */
abstract class DraftCase {
    @Inject
    Shelver shelver;
    @Inject
    DraftingRoom room;
    @Inject
    Staff staff;
    @TempDir
    Path folder;

    SamplePack sample;
    String pack;
    String draft;
    Session irene;

    @BeforeEach
    void layAFreshPackOnTheShelf() {
        sample = new SamplePack(folder);
        pack = sample.becomeAnother();
        shelver.shelve(sample.seeds, sample.quizzes);
        irene = staff.signedIn();
        draft = room.of(pack).publishable().stream().filter(each -> each.fact().equals("bridge-opened")).findFirst().orElseThrow().slug();
    }

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    String page() {
        return "/desk/packs/" + pack + "/drafts/" + draft;
    }

    Response decide(Session who, String verdict, String reason, String... more) {
        var form = who.page(page()).selectFirst("form.decide");
        return post(who, form.selectFirst("[name=base]").val(), form.selectFirst("[name=hash]").val(), verdict, reason, more);
    }

    Response post(Session who, String base, String hash, String verdict, String reason, String... more) {
        var fields = new String[more.length + 10];
        System.arraycopy(new String[] {"base", base, "hash", hash, "verdict", verdict, "reason", reason, "back", "state=ready&q=bridge"}, 0, fields, 0, 10);
        System.arraycopy(more, 0, fields, 10, more.length);
        return who.post(page() + "/decision", fields);
    }

    boolean isAsked() {
        return room.of(pack).publishable().stream().map(Draft::slug).anyMatch(draft::equals);
    }

    static String text(Response response) {
        return Jsoup.parse(response.asString()).text();
    }
}
