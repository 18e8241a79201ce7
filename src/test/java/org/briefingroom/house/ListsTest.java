package org.briefingroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.briefingroom.support.TenThousandQuestions;
import org.junit.jupiter.api.Test;

/** Every list of the desk is short and takes few statements, whatever there is in the database. */
@QuarkusTest
class ListsTest {
    /** Who is signed in, and on the desk of a pack whose it is. */
    private static final int GATES = 2;
    private static final int MOST = 3;

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @Inject
    TenThousandQuestions masts;

    @Test
    void amongTenThousandQuestionsEveryListTakesThreeStatements() {
        var ada = staff.signedIn("administrator");
        var pack = masts.tenThousand();
        ada.page("/desk/quizzes/new");
        var quiz = Session.path(ada.post("/desk/quizzes/new", "pack", pack, "title", "Of ten thousand"));
        var many = new ArrayList<String>();
        Stream.concat(Stream.of("/desk/packs", "/desk/quizzes", "/desk/questions", "/desk/people", "/desk/log", quiz + "/choice?from=published", quiz + "/choice?from=drafts"),
                Stream.of("facts", "facts?q=number&page=2", "cast", "topics", "terms", "drafts", "undrafted", "briefing", "questions/when-mast-1").map(list -> "/desk/packs/" + pack + "/" + list)).forEach(list -> {
            long taken = statements.during(() -> ada.page(list));
            System.out.println(taken + " statements for " + list.replace(pack, "PACK"));
            if (taken > MOST + GATES) {
                many.add(taken + " statements for " + list);
            }
        });
        assertThat(many).isEmpty();
    }
}
