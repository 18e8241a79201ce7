package org.briefingroom.print.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TestDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** From the names of a class to its papers in one file. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClassSetPageTest {
    private static final String QUIZ = "promises-and-positions";

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;
    @Inject
    ClassSets sets;

    private static Document ready(Session instructor, String set) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        var page = instructor.page(set);
        while (!page.select("#making[hx-get]").isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            page = instructor.page(set);
        }
        return page;
    }

    /** Ordered, and not looked at by whoever makes them. */
    private UUID put(Session instructor, String papers, String state, int begun, Instant touched) {
        var first = Session.path(instructor.post(papers + "/class", "names", "Ada " + System.nanoTime()));
        ready(instructor, first);
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into class_set (id, edition_id, ordered_by, names, copies, with_key, state, begun, ordered_at, touched_at)
                        select ?1, edition_id, ordered_by, '{Bo}', 1, false, ?2, ?3, ordered_at, ?4 from class_set where id = ?5""")
                .setParameter(1, id).setParameter(2, state).setParameter(3, begun).setParameter(4, touched).setParameter(5, UUID.fromString(first.replaceFirst(".*/", ""))).executeUpdate());
        return id;
    }

    @Test
    void everyLearnerHasAPaperAndTheFileIsThereWhenItIsDone() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "2");
        assertThat(instructor.page(papers).select("a[href=" + papers + "/class]")).hasSize(1);
        var once = instructor.page(papers + "/class").selectFirst("[name=once]").val();
        var fields = new String[] {"names", "Ada\nОксана <b>\nΕλένη", "key", "yes", "once", once};
        var set = Session.path(instructor.post(papers + "/class", fields));
        assertThat(Session.path(instructor.post(papers + "/class", fields))).isEqualTo(set);
        var page = ready(instructor, set);
        assertThat(page.select(".note").text()).contains("Ready: 3 papers and the key");
        assertThat(PaperPageTest.read(instructor, page.selectFirst("a.button").attr("href"))).containsSubsequence("Ada", "FORM A", "Оксана <b>", "FORM B", "Ελένη", "FORM A", "ANSWER KEY").doesNotContain("¤");
        assertThat(instructor.page(papers + "/class").select(".shelf-list a").eachAttr("href")).containsExactly(set);
        assertThat(staff.signedIn("editor").get(set).statusCode()).isEqualTo(404);
        assertThat(staff.signedIn("editor").get(set + "/papers.pdf").statusCode()).isEqualTo(404);
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select cardinality(names) from class_set where id = ?1", Integer.class)
                .setParameter(1, UUID.fromString(set.replaceFirst(".*/", ""))).getSingleResult())).isEqualTo(0);
    }

    @Test
    void namesThatMustBeMendedComeBackAsTheyWere() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(papers + "/class");
        var answer = instructor.post(papers + "/class", "names", "Ada\nBo\nada");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#problems li").text()).contains("“ada” in line 3 stands in line 1 already");
        assertThat(page.selectFirst("#names").wholeText()).contains("Ada\nBo\nada");
        assertThat(page.select("[name=key][checked]")).isEmpty();
    }

    @Test
    void whatWasBegunWhenTheProgramStoppedIsBegunAnewOnceAndThenGivenUp() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(papers + "/class");
        var again = put(instructor, papers, "making", 1, Instant.EPOCH);
        assertThat(ready(instructor, papers + "/class/" + again).select(".note").text()).contains("Ready: 1 paper");
        var givenUp = put(instructor, papers, "making", 2, Instant.EPOCH);
        assertThat(ready(instructor, papers + "/class/" + givenUp).select(".problem").text()).contains("This could not be made");
    }

    @Test
    void whatIsCancelledIsNotMadeAndOnlySoManyWait() {
        var instructor = staff.signedIn("instructor");
        var papers = PaperPageTest.make(instructor, QUIZ, "1");
        instructor.page(papers + "/class");
        var later = Instant.now().plus(Duration.ofDays(1));
        var set = papers + "/class/" + put(instructor, papers, "making", 1, later);
        put(instructor, papers, "making", 1, later);
        assertThat(instructor.page(set).select("progress[max=1]")).hasSize(1);
        put(instructor, papers, "making", 1, later);
        var refused = instructor.post(papers + "/class", "names", "Cem");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.asString()).contains("Papers are still being made");
        assertThat(Session.path(instructor.post(set + "/cancel"))).isEqualTo(set);
        assertThat(instructor.page(set).text()).contains("Cancelled. Nothing was made.");
        assertThat(instructor.get(set + "/papers.pdf").statusCode()).isEqualTo(404);
        assertThat(sets.isWanted(UUID.fromString(set.replaceFirst(".*/", "")), 0)).isFalse();
        assertThat(instructor.get(papers + "/class/none").statusCode()).isEqualTo(404);
    }
}
