package org.briefingroom.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** There is always somebody who can let people in. */
@QuarkusTest
class LastAdministratorTest {

    @Inject
    Standing standing;
    @Inject
    Instructors instructors;

    @Test
    @TestTransaction
    void theLastAdministratorStaysOne() throws ChosenPassword.Unsuitable {
        instructors.update("role = 'instructor' where role = 'administrator'");
        var last = instructors.join("Sample Last " + UUID.randomUUID(), ChosenPassword.of("a long sample sentence"), Role.ADMINISTRATOR).orElseThrow();
        assertThat(standing.changeRole(last, "editor", "administrator").problem()).contains("Nobody else is an administrator");
        assertThat(standing.removeAccess(last).problem()).contains("Nobody else is an administrator");
        assertThat(instructors.findById(last).isAdministrator()).isTrue();
    }
}
