package org.briefingroom.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.RegradeRule;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;
import org.junit.jupiter.api.Test;

/** A finished attempt is shown as it was taken, whatever is corrected afterwards. */
@QuarkusTest
class ReplayTest {
    private static final int MASTS = 10;

    @Inject
    Staff staff;

    @Test
    void byteForByteAfterTenCorrectionsOfTenFacts() {
        var masts = Masts.raised(staff.signedIn("instructor"), MASTS, "at the end");
        var ada = new Session();
        var attempt = ada.begin(masts.quiz(), "Ada");
        IntStream.rangeClosed(1, MASTS).forEach(mast -> Masts.choose(ada, attempt, mast, (mast % 2 == 0 ? 1900 : 1950) + mast));
        ada.post(attempt + "/completion");
        var before = pages(ada, attempt);
        assertThat(before).hasSize(MASTS + 1).allSatisfy(page -> assertThat(page).contains("<h1"));
        IntStream.rangeClosed(1, MASTS).forEach(mast -> correct(masts, mast));
        assertThat(ada.page("/notices").select(".corrections > li")).hasSize(MASTS - 2);
        assertThat(pages(ada, attempt)).isEqualTo(before);
    }

    /** Every rule, asked on and suspended, and two that are editorial. */
    private static void correct(Masts masts, int mast) {
        if (mast > MASTS - 2) {
            Session.path(masts.correct(mast, "Mast %d was put up in [%d](date:%d) by the harbour office.".formatted(mast, 1900 + mast, 1900 + mast), "editorial"));
            return;
        }
        var amendment = masts.amend(mast, 1920 + mast);
        if (mast % 4 > 1) {
            var rekey = amendment + "/questions/" + masts.question(mast);
            masts.by.page(rekey);
            Session.path(masts.by.post(rekey, Stream.of(Masts.form(mast, 1920 + mast)).map(each -> each.equals("publish") ? "keep" : each).toArray(String[]::new)));
        }
        masts.confirm(amendment, RegradeRule.values()[mast % RegradeRule.values().length].word());
    }

    private static List<String> pages(Session who, String attempt) {
        return Stream.concat(IntStream.rangeClosed(1, MASTS).mapToObj(position -> "/questions/" + position), Stream.of("/result"))
                .map(page -> who.get(attempt + page).asString().replaceAll("(name=\"csrf-token\" value=\")[^\"]*", "$1")).toList();
    }
}
