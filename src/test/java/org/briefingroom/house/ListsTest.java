package org.briefingroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.briefingroom.support.FiveThousandLearners;
import org.briefingroom.support.SampleClass;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.briefingroom.support.TenThousandQuestions;
import org.junit.jupiter.api.Test;

/** Every list of the desk takes few statements, whatever there is in the database. */
@QuarkusTest
class ListsTest {
    /** Who is signed in takes one of them; on the desk of a pack, whose it is and what it is called take two more. */
    private static final Map<String, Integer> MOST = Map.ofEntries(Map.entry("/desk/packs", 3), Map.entry("/desk/quizzes", 3), Map.entry("/desk/questions", 4), Map.entry("/desk/people", 4),
            Map.entry("/desk/log", 3), Map.entry("PACK/facts", 5), Map.entry("PACK/facts?q=number&page=2", 5), Map.entry("PACK/cast", 6), Map.entry("PACK/topics", 5), Map.entry("PACK/terms", 6),
            // These read the pack's facts whole, to draft from them or to arrange them.
            Map.entry("PACK/drafts", 8), Map.entry("PACK/undrafted", 8), Map.entry("PACK/briefing", 8), Map.entry("QUIZ/choice?from=drafts", 9), Map.entry("QUIZ/choice?from=published", 9));

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @Inject
    TenThousandQuestions masts;
    @Inject
    FiveThousandLearners crowd;

    /**
     * Who is signed in and whose class it is take two of them, what it was set another. On the results two lists stand: what the class has
     * wrong takes two, the other one, and one more where it shows facts. No list takes three by itself.
     */
    private static final Map<String, Integer> OF_A_CLASS = Map.of("/desk/classes", 3, "CLASS", 5, "CLASS/live", 5, "CLASS/live?page=50", 5, "CLASS/results", 6, "CLASS/results?by=question", 6, "CLASS/results?by=fact", 7, "CLASS/results?by=topic", 6);
    /** Who is signed in and whose class it is take two; the topics of the class, which are chosen from beside the learners, one more. */
    private static final Map<String, Integer> OF_ITS_MEMORY = Map.of("CLASS/memory", 5, "CLASS/memory?by=facts", 4, "CLASS/memory?by=questions", 5, "CLASS/memory?by=learners", 5, "CLASS/memory?by=learners&page=10", 5);

    @Test
    void amongTenThousandQuestionsEveryListTakesFewStatements() {
        var ada = staff.signedIn("administrator");
        var pack = masts.tenThousand();
        ada.page("/desk/quizzes/new");
        var quiz = Session.path(ada.post("/desk/quizzes/new", "pack", pack, "title", "Of ten thousand"));
        var taken = new TreeMap<String, Long>();
        MOST.keySet().forEach(list -> taken.put(list, statements.during(() -> ada.page(list.replace("PACK", "/desk/packs/" + pack).replace("QUIZ", quiz)))));
        assertThat(taken).allSatisfy((list, count) -> assertThat(count).as(list).isBetween(1L, (long) MOST.get(list)));
    }

    @Test
    void amongFiveThousandLearnersEveryListTakesFewStatements() {
        var ada = staff.signedIn("administrator");
        var classroom = SampleClass.of(ada, "Of five thousand");
        classroom.set();
        crowd.join(classroom.code(), 5_000);
        var taken = new TreeMap<String, Long>();
        OF_A_CLASS.keySet().forEach(list -> taken.put(list, statements.during(() -> ada.page(list.replace("CLASS", classroom.address())))));
        assertThat(taken).allSatisfy((list, count) -> assertThat(count).as(list).isBetween(1L, (long) OF_A_CLASS.get(list)));
    }

    @Test
    void amongHundredsWhoRememberEveryListTakesFewStatements() {
        var ada = staff.signedIn("administrator");
        var classroom = SampleClass.of(ada, "Of five hundred");
        classroom.set();
        crowd.join(classroom.code(), 500);
        crowd.remember(classroom.code());
        var taken = new TreeMap<String, Long>();
        OF_ITS_MEMORY.keySet().forEach(list -> taken.put(list, statements.during(() -> ada.page(list.replace("CLASS", classroom.address())))));
        assertThat(taken).allSatisfy((list, count) -> assertThat(count).as(list).isBetween(1L, (long) OF_ITS_MEMORY.get(list)));
    }
}
