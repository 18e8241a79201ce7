package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that were printed and written before a correction, and typed in after it. */
@QuarkusTest
class PapersAfterACorrectionTest {

    @Inject
    Staff staff;
    @Inject
    EntityManager entities;

    private Masts masts;
    private String papers;

    @BeforeEach
    void print() {
        masts = Masts.raised(staff.signedIn("instructor"), 2, "after each");
        var options = "/desk/quizzes/paper/" + masts.quiz();
        masts.by.page(options);
        papers = Session.path(masts.by.post(options, "forms", "1", "paper", "a4", "print", "normal"));
    }

    /** Everybody chose the earliest year of each question. */
    private String typedIn(String name) {
        masts.by.page(papers + "/marks");
        Session.path(masts.by.post(papers + "/marks", "name-0", name, "form-0", "A", "answer-0-1", "A", "answer-0-2", "A"));
        return masts.by.page(papers + "/marks").select("#in ~ table tbody tr").eachText().stream().filter(row -> row.startsWith(name)).findFirst().orElseThrow();
    }

    private long told(String name) {
        return asOf("join notice n on n.learner_id = p.learner_id", name);
    }

    private long asOf(String join, String name) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery("select count(*) from paper_entry p join edition e on e.id = p.edition_id join learner l on l.id = p.learner_id " + join
                + " where e.code = ?1 and l.name = ?2", Long.class).setParameter(1, papers.replaceAll(".*/", "")).setParameter(2, name).getSingleResult());
    }

    @Test
    void whatWasDroppedCountsForNobodyOnPaperEither() {
        assertThat(typedIn("Ada")).startsWith("Ada A 2 of 2");
        masts.confirm(masts.amend(1, 1951), "drop");
        assertThat(typedIn("Bo")).startsWith("Bo A 1 of 1");
        assertThat(masts.by.page(papers + "/marks").select("#in ~ table tbody tr").eachText()).anySatisfy(row -> assertThat(row).startsWith("Ada A 1 of 1"));
        assertThat(List.of(told("Ada"), told("Bo"))).containsExactly(1L, 1L);
    }

    @Test
    void whatIsMarkedAnewIsSoOnPaperToo() {
        var amendment = masts.amend(1, 1951);
        masts.rekey(amendment);
        masts.confirm(amendment, "re-mark");
        assertThat(typedIn("Cem")).startsWith("Cem A 1 of 2");
        masts.confirm(masts.amend(2, 1952), "keep");
        assertThat(typedIn("Dana")).startsWith("Dana A 1 of 2");
        assertThat(List.of(told("Cem"), told("Dana"))).containsExactly(2L, 2L);
        assertThat(asOf("join review r on r.learner_id = p.learner_id and r.rating is not null", "Cem")).as("facts of which something was learnt").isEqualTo(1);
        assertThat(asOf("join review r on r.learner_id = p.learner_id", "Dana")).isZero();
    }
}
