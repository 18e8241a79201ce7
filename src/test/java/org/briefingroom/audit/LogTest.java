package org.briefingroom.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.briefingroom.support.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The log is read by those who may. */
@QuarkusTest
class LogTest {
    private static final String EVIL = "the quiz “<script>alert(1)</script>{inject:csrf.token}”";

    @Inject
    Staff staff;
    @Inject
    StatementCount statements;
    @Inject
    EntityManager entities;
    @Inject
    UserTransaction transaction;

    private static String name(Session browser) {
        return browser.page("/desk/account").selectFirst(".lead").text().replaceFirst("You are (.*), an .*", "$1");
    }

    private void write(String name, int lines, Act act, String what) throws Exception {
        transaction.begin();
        entities.createNativeQuery("insert into audit_entry (at, instructor_id, instructor, act, what, link) select now(), i.id, i.name, ?2, ?3, '/desk'"
                + " from instructor i, generate_series(1, ?4) where i.name = ?1").setParameter(1, name).setParameter(2, act.name()).setParameter(3, what).setParameter(4, lines)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void whatPeopleDoStandsInTheLogWithTheirName() {
        var irene = staff.signedIn("administrator");
        var link = Jsoup.parse(irene.post("/desk/people/invitations", "role", "editor").asString()).selectFirst("#link").val().replaceFirst("^https?://[^/]+", "");
        var name = "Sample Cem " + System.nanoTime();
        var cem = new Session();
        cem.page(link);
        cem.post(link, "j_username", name, "j_password", "a long sample sentence");
        assertThat(irene.page("/desk/log?person=" + name.replace(' ', '+')).text()).contains("joined: as an editor");
        var page = irene.page("/desk/log?person=" + name(irene).replace(' ', '+'));
        assertThat(page.select(".log li").eachText()).anySatisfy(line -> assertThat(line).matches("\\d\\d:\\d\\d [A-Z]+ .* invited: an editor by link"));
        assertThat(page.selectFirst("h2").text()).matches("\\d{1,2} [A-Z][a-z]+ \\d{4}");
    }

    @Test
    void instructorsReadTheirOwnLinesAndEditorsAll() throws Exception {
        var cem = staff.signedIn("instructor");
        var irene = staff.signedIn("instructor");
        write(name(cem), 1, Act.PUBLISHED, "the quiz of Cem");
        assertThat(cem.page("/desk/log").text()).contains("the quiz of Cem");
        assertThat(irene.page("/desk/log?person=Sample").text()).doesNotContain("the quiz of Cem");
        assertThat(irene.page("/desk/log").select("#person")).isEmpty();
        assertThat(staff.signedIn("editor").page("/desk/log?act=published&person=" + name(cem).replace(' ', '+')).text()).contains("the quiz of Cem");
        assertThat(Session.path(new Session().get("/desk/log"))).isEqualTo("/sign-in");
    }

    @Test
    void aLongLogHasPagesAndTakesTwoStatements() throws Exception {
        var irene = staff.signedIn("administrator");
        var name = name(irene);
        write(name, 120, Act.RETIRED, EVIL);
        var query = "/desk/log?act=retired&person=" + name.replace(' ', '+');
        var pages = new Document[1];
        assertThat(statements.during(() -> pages[0] = irene.page(query))).isLessThanOrEqualTo(3);
        assertThat(pages[0].select(".log li")).hasSize(50);
        var last = irene.page(pages[0].selectFirst("a[rel=next]").attr("href").replace("page=2", "page=3"));
        assertThat(last.select(".log li")).hasSize(20);
        assertThat(last.select(".log a").first().text()).isEqualTo(EVIL);
        assertThat(last.select("script:not([src])")).isEmpty();
    }

    @Test
    void filtersThatNothingFitsSayWhatToDo() {
        var irene = staff.signedIn("administrator");
        for (var query : new String[] {"act=nonsense&person=zzzz", "person=%25", "person=_", "person=" + "x".repeat(3000), "person=%3Cscript%3E", "act=published&person=!", "page=-1&person=zz"}) {
            var page = irene.page("/desk/log?" + query);
            assertThat(page.selectFirst(".empty").text()).contains("Take the filters away");
        }
    }
}
