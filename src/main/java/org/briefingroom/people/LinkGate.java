package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefingroom.web.CameFrom;
import org.briefingroom.web.Refusal;

/** Keeps links from being guessed: whoever tries too many that open nothing waits. A right one opens whatever else was tried. */
@RequestScoped
class LinkGate {

    @Inject
    Tries tries;
    @Inject
    CurrentVertxRequest request;

    /** What the link opens. */
    <T> T open(Supplier<Optional<T>> link, Supplier<Refusal> refusal) {
        return link.get().orElseThrow(() -> refused(refusal));
    }

    private Refusal refused(Supplier<Refusal> refusal) {
        var spent = tries.ofLink(CameFrom.address(request.getCurrent().request()));
        return spent.mustWait() ? tooOften(spent.toWait()) : refusal.get();
    }

    private static Refusal tooOften(Duration toWait) {
        return new Refusal(Response.Status.TOO_MANY_REQUESTS, "That was tried too often", "Too many links that open nothing were tried from where you are. Please wait "
                + Tries.inWords(toWait) + ", then open your link again.", "/", "To the shelf", toWait);
    }
}
