package org.briefingroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.briefingroom.support.Staff;
import org.briefingroom.support.TenThousandQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A large pack is drafted while nobody waits for it. */
@QuarkusTest
class DraftedAsideTest {

    @Inject
    DraftingRoom draftingRoom;
    @Inject
    TenThousandQuestions masts;
    @Inject
    Staff staff;

    @Test
    @Timeout(120)
    void whoMustNotWaitIsToldThatItIsNotReadyAndFindsItLater() throws InterruptedException {
        staff.signedIn("instructor");
        var pack = masts.lay(masts.newcomer(), 410, 1);
        var first = draftingRoom.ready(pack);
        assertThat(first.board()).isEmpty();
        assertThat(first.base().facts()).hasSize(410);
        assertThat(first.publishable()).isEmpty();
        while (draftingRoom.ready(pack).board().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(draftingRoom.ready(pack).publishable()).isNotEmpty();
        assertThat(draftingRoom.ready("western-guarantees-ukraine").board()).as("a small one is made at once").isPresent();
    }
}
