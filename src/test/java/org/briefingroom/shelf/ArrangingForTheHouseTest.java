package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The briefing of a pack that has a file: the browser's arrangement is shown until an editor takes the file's. */
@QuarkusTest
class ArrangingForTheHouseTest {
    @Inject
    Shelver shelver;
    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @TempDir
    Path folder;

    private SamplePack sample;
    private String pack;
    private String desk;
    private Session editor;

    @BeforeEach
    void layTheSampleOnTheShelf() {
        sample = new SamplePack(folder);
        pack = sample.becomeAnother();
        desk = "/desk/packs/" + pack + "/briefing";
        editor = staff.signedIn("editor");
        read();
    }

    @AfterEach
    void layTheRealFilesBack() {
        shelver.shelve(Path.of("seeds"), Path.of("quizzes"));
    }

    private void read() {
        shelver.shelve(sample.seeds, sample.quizzes);
    }

    private String base() {
        return editor.page(desk).selectFirst("[name=base]").val();
    }

    private void arrange(String facts, String button) {
        Session.path(editor.post(desk, "base", base(), "title-1", "Key points", "note-1", "", "facts-1", facts, "do", button));
    }

    private String first() {
        return new Session().page("/briefings/" + pack).select(".lines > li").first().text();
    }

    @Test
    void readingTheFilesAgainOverwritesNobodysArrangement() {
        assertThat(editor.page(desk).text()).contains("It stands as its file in seeds/ has it.");
        arrange("bridge-opened bridge-too-narrow", "down:bridge-opened");
        assertThat(first()).contains("too narrow");
        sample.change("title: Key points", "title: The points");
        read();
        assertThat(first()).contains("too narrow");
        assertThat(editor.page(desk).text()).contains("shown instead of the file’s");
        assertThat(editor.page(desk + "/file").text()).contains("The points");
        editor.page(desk + "/file");
        Session.path(editor.post(desk + "/file", "base", base()));
        assertThat(first()).contains("bridge was opened");
        assertThat(new Session().page("/briefings/" + pack).select("h2").eachText()).contains("The points");
    }

    @Test
    void aSaveThatChangesNothingLeavesTheFilesArrangement() {
        arrange("bridge-opened bridge-too-narrow", "save");
        sample.change("title: Key points", "title: The points");
        read();
        assertThat(new Session().page("/briefings/" + pack).select("h2").eachText()).contains("The points");
    }

    @Test
    void whatWasTakenOffTheShelfStaysOffWhenFilesAreRead() {
        editor.page(desk);
        Session.path(editor.post(desk + "/shelf", "shown", "false"));
        read();
        assertThat(new Session().get("/briefings/" + pack).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileTakesNoPackThatHasAnOwner() {
        var irene = staff.signedIn("instructor");
        var name = pack + "-too";
        irene.page("/desk/packs/import");
        Session.path(irene.send("/desk/packs/import", "file", "x.yaml", (Read.HARBOUR + Read.SIGNED).replace("pack: harbour", "pack: " + name)));
        sample.change("pack: " + pack, "pack: " + name);
        assertThat(shelver.shelve(sample.seeds, sample.quizzes)).extracting(Fault.FaultLine::what).anyMatch(what -> what.contains("was made in the browser, and has an owner"));
        assertThat(irene.page("/desk/packs/" + name + "/facts").text()).contains("Utopia signed the treaty");
    }

    @Test
    void anInstructorReadsItAndChangesNothing() {
        var irene = staff.signedIn("instructor");
        assertThat(irene.page(desk).text()).contains("This pack belongs to the house");
        assertThat(irene.page(desk).select("#sections")).isEmpty();
        assertThat(irene.post(desk, "base", "1", "do", "topics").statusCode()).isEqualTo(403);
        assertThat(irene.post(desk + "/shelf", "shown", "false").statusCode()).isEqualTo(403);
        assertThat(irene.post(desk + "/file", "base", "1").statusCode()).isEqualTo(403);
    }

    @Test
    void ofManySavesAtOnceOneIsKept() throws Exception {
        var base = base();
        var pool = Executors.newFixedThreadPool(6);
        var posts = IntStream.range(0, 12).mapToObj(i -> pool.submit(() ->
                editor.post(desk, "base", base, "title-1", "Points " + i, "facts-1", "bridge-opened", "do", "save").statusCode())).toList();
        int kept = 0;
        for (var post : posts) {
            assertThat(post.get()).isIn(303, 409);
            kept += post.get() == 303 ? 1 : 0;
        }
        pool.shutdown();
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void thePageTakesAsManyStatementsHoweverManyFacts() {
        long few = statements.during(() -> editor.page(desk));
        assertThat(statements.during(() -> editor.page("/desk/packs/western-guarantees-ukraine/briefing"))).isEqualTo(few).isLessThan(9);
    }

    @Test
    void takingTheFilesIsRefusedWhenSomethingElseIsShownByThen() {
        arrange("bridge-too-narrow", "save");
        var base = base();
        arrange("bridge-opened", "save");
        assertThat(editor.post(desk + "/file", "base", base).statusCode()).isEqualTo(409);
        assertThat(first()).contains("bridge was opened");
    }
}
