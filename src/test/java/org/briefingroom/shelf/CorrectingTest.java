package org.briefingroom.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CorrectingTest {

    @Inject
    Staff staff;

    @Test
    void aCorrectionReachesTheQuizzesAtOnceAndNoAttemptThatHasBegun() {
        var ada = new Session();
        var before = ada.begin("promises-and-positions", "Ada");
        var fact = "/desk/packs/western-guarantees-ukraine/facts/starmer-vague-promises";
        var irene = staff.signedIn();
        var base = irene.page(fact).selectFirst("[name=base]").val();
        Session.path(irene.post(fact, "says", "[Starmer](person:keir-starmer)’s promises on [Ukraine](country:ukraine) have so far been [vague](stance:vague).", "status", "analysis",
                "speakers", "steven-erlanger", "topic", "burden-on-europe", "at", "§25", "asOf", "2025-08-19", "reason", "a sample", "change", "editorial", "base", base));
        ada.answerAnyhow(before, 9);
        assertThat(ada.page(before + "/questions/9").selectFirst(".settles").text()).contains("promises on Ukraine have been vague");
        var after = new Session();
        var attempt = after.begin("promises-and-positions", "Bo");
        after.answerAnyhow(attempt, 9);
        assertThat(after.page(attempt + "/questions/9").selectFirst(".settles").text()).contains("promises on Ukraine have so far been vague");
    }
}
