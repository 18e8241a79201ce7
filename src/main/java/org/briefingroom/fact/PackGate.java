package org.briefingroom.fact;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nobody onto the desk of a pack that is not theirs to read, nor change one that is not theirs to change, wherever on it. */
class PackGate {
    private static final String DESK = "/desk/packs/";
    /** Whoever may read a pack may write questions for it; the question bank says who publishes them. */
    private static final String PROPOSALS = "/questions";
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Packs packs;
    @Inject
    Caller caller;

    @ServerRequestFilter
    void look(ContainerRequestContext request) {
        var pack = request.getUriInfo().getPathParameters().getFirst("pack");
        if (pack == null || !request.getUriInfo().getPath().startsWith(DESK)) {
            return;
        }
        var owner = packs.ownership(pack).orElseThrow(NotFoundException::new).ownerId();
        if (!caller.mayRead(owner)) {
            throw new NotFoundException();
        }
        boolean isProposal = (request.getUriInfo().getPath() + "/").startsWith(DESK + pack + PROPOSALS + "/");
        if (!READING.contains(request.getMethod()) && !isProposal && !caller.mayChange(owner)) {
            throw new Refusal(Status.FORBIDDEN, "This pack belongs to everybody",
                    "It comes from the files of the house, so only an editor or an administrator may change it. Ask one of them; reading it and making quizzes from it is open to you.",
                    DESK + pack + "/facts", "Back to its facts");
        }
    }
}
