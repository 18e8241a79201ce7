package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.StatementCount;
import org.junit.jupiter.api.Test;

/** Who may decide, and what is made of odd addresses and texts. */
@QuarkusTest
class DraftAddressesTest extends DraftCase {
    @Inject
    StatementCount statements;

    @Test
    void whatIsTypedIsShownAsText() {
        var script = "<script>alert(1)</script>";
        assertThat(decide(irene, "drop", script + " for a try").statusCode()).isEqualTo(303);
        for (var path : new String[] {page(), "/desk/packs/" + pack + "/drafts?q=" + "%3Cscript%3Ealert(1)%3C/script%3E", "/desk/packs/" + pack + "/drafts?state=dropped"}) {
            assertThat(irene.get(path).asString()).doesNotContain(script);
        }
    }

    @Test
    void forgedNamesAddressesAndVerdictsAreRefused() {
        assertThat(irene.get("/desk/packs/no-such-pack/drafts").statusCode()).isEqualTo(404);
        assertThat(irene.get("/desk/packs/" + pack + "/drafts/no-such-draft").statusCode()).isEqualTo(404);
        assertThat(irene.post("/desk/packs/" + pack + "/drafts/no-such-draft/decision", "verdict", "drop").statusCode()).isEqualTo(404);
        assertThat(decide(irene, "praise", "").statusCode()).isEqualTo(422);
        assertThat(post(irene, "none", "none", "drop", "").statusCode()).isEqualTo(409);
        assertThat(decide(irene, "drop", "x".repeat(301)).statusCode()).isEqualTo(422);
        assertThat(irene.page(page() + "?back=//evil.example/%22%3E").select("a[href*=evil]")).isEmpty();
    }

    @Test
    void onlyInstructorsDecide() {
        var ada = new Session();
        for (var path : new String[] {"/drafts", "/choice", "/undrafted", "/drafts/" + draft, "/coverage", "/coverage.json"}) {
            assertThat(Session.path(ada.get("/desk/packs/" + pack + path))).as(path).isEqualTo("/sign-in");
        }
        ada.page("/");
        assertThat(Session.path(ada.post(page() + "/decision", "verdict", "drop"))).isEqualTo("/sign-in");
        assertThat(isAsked()).isTrue();
    }

    @Test
    void theListsTakeAsManyStatementsWhateverIsChosen() {
        var one = statements.during(() -> irene.page("/desk/packs/" + pack + "/drafts"));
        assertThat(one).isBetween(1L, 9L);
        assertThat(statements.during(() -> irene.page("/desk/packs/western-guarantees-ukraine/drafts?state=ready"))).isEqualTo(one);
        assertThat(statements.during(() -> irene.page("/desk/packs/western-guarantees-ukraine/undrafted"))).isEqualTo(one);
    }
}
