package org.briefingroom.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at start how the first instructor comes in, as long as there is none. */
@ApplicationScoped
class FirstLink {
    private static final Logger CONSOLE = Logger.getLogger("briefingroom");

    @Inject
    Invitations invitations;
    @ConfigProperty(name = "briefingroom.address")
    String address;

    void tell(@Observes @Priority(200) StartupEvent start) {
        invitations.inviteFirst().ifPresent(token ->
                CONSOLE.info("The first instructor signs in once with this link: " + address + "/welcome/" + token.value()));
    }
}
