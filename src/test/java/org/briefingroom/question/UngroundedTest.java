package org.briefingroom.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response.Status;
import org.briefingroom.web.Refusal;
import org.junit.jupiter.api.Test;

class UngroundedTest {

    @Test
    void whoeverPublishesOnAFactThatIsGoneIsToldSoWithAPage() {
        assertThat(new Ungrounded("when-opened", "bridge-opened")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(Status.CONFLICT);
            assertThat(refusal).hasMessageContaining("“when-opened”").hasMessageContaining("“bridge-opened”").hasMessageContaining("Nothing was published");
        });
    }
}
