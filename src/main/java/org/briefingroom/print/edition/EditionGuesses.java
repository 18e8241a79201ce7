package org.briefingroom.print.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefingroom.people.Tries;
import org.briefingroom.web.Refusal;

/** Keeps codes from being tried out: from where too many were tried that no edition has, nobody opens one for a while. */
@ApplicationScoped
class EditionGuesses {
    private final Tries tries;

    @Inject
    EditionGuesses(Tries tries) {
        this.tries = tries;
    }

    /** What a code opens; only a code that opens nothing counts. @param address that the code came from */
    <T> Optional<T> open(String address, Supplier<Optional<T>> edition) {
        var spent = tries.ofEditionCode(address);
        if (spent.mustWait()) {
            throw new Refusal(Status.TOO_MANY_REQUESTS, "That was tried too often", "Many codes that no paper has came from your network. Please wait " + Tries.inWords(spent.toWait())
                    + ", and try again with the code as it is printed.", "/e", "Type the code", spent.toWait());
        }
        var opened = edition.get();
        opened.ifPresent(found -> spent.giveBack());
        return opened;
    }
}
