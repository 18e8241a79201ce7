package org.briefingroom.authoring.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LostRightsTest {

    @Inject
    Staff staff;

    /** What was made with rights that are no more is left alone. */
    @Test
    void whoIsNoEditorAnyMoreDoesNotFindAQuizOnAnothersPack() {
        var irene = staff.signedIn("instructor");
        irene.page("/desk/packs/new");
        var pack = Session.path(irene.post("/desk/packs/new", "title", "Her own " + System.nanoTime(),
                "about", "x", "kind", "report", "sourceTitle", "x", "author", "x", "outlet", "x", "published", "2024")).replace("/desk/packs/", "");
        var editor = staff.signedIn("editor");
        editor.page("/desk/quizzes/new");
        var quiz = Session.path(editor.post("/desk/quizzes/new", "pack", pack, "title", "On hers"));
        assertThat(editor.get(quiz).statusCode()).isEqualTo(200);
        staff.demote(Long.parseLong(quiz.replaceAll("\\D", "")));
        for (var page : new String[] {quiz, quiz + "/settings", quiz + "/choice", quiz + "/draw"}) {
            assertThat(editor.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(editor.post(quiz + "/deletion").statusCode()).isEqualTo(404);
    }
}
