package org.briefingroom.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.briefingroom.web.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at start how the first instructor comes in, as long as there is none, and how the last administrator does who forgot the password. */
@ApplicationScoped
class FirstLink {
    private static final Logger CONSOLE = Logger.getLogger("briefingroom");

    @Inject
    Invitations invitations;
    @Inject
    Resets resets;
    @ConfigProperty(name = "briefingroom.reset")
    Optional<String> forgetful;
    @Inject
    PublicAddress address;

    void tell(@Observes @Priority(200) StartupEvent start) {
        invitations.inviteFirst().ifPresent(token ->
                CONSOLE.info("The first instructor signs in once with this link: " + address.linkForConsole("/welcome/" + token.value())));
        forgetful.ifPresent(name -> CONSOLE.info(resets.makeAtStart(name).map(token -> name + " chooses a new password once with this link: " + address.linkForConsole("/reset/" + token.value()))
                .orElse("Nobody with access is called " + name + ", so there is no link to choose a new password by.")));
    }
}
