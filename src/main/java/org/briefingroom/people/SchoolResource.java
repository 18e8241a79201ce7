package org.briefingroom.people;

import io.quarkus.oidc.OidcSession;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.briefingroom.people.SchoolAccounts.Account;
import org.briefingroom.web.Refusal;
import org.eclipse.microprofile.jwt.Claims;

/** The door for whoever was sent here by the school's own sign-in. */
@Path("/sign-in/school")
@Produces(MediaType.TEXT_HTML)
public class SchoolResource {
    private static final int LONGEST_NAME = 60;

    @Inject
    SchoolAccounts accounts;
    @Inject
    SchoolDoor door;
    @Inject
    Presences presences;
    @Inject
    RoomCookie cookie;
    @Inject
    OidcSession session;
    @Inject
    CurrentVertxRequest request;

    @GET
    public Response come() {
        var account = account();
        var known = accounts.signIn(account);
        if (known.isPresent()) {
            cookie.give(request.getCurrent(), known.get());
            return leave("/desk");
        }
        var here = here();
        if (here.isEmpty()) {
            session.logout().await().indefinitely();
            return door.come(account);
        }
        return Response.ok(new PeoplePages.School(account.name(), here.get().name())).build();
    }

    /** Whoever is signed in here says that the account is theirs. */
    @POST
    public Response link() {
        var here = here().orElseThrow(() -> new Refusal(Response.Status.FORBIDDEN, "Nobody is signed in here",
                "Sign in with your name and password first, then link your school account from your account page.", "/sign-in", "Sign in"));
        if (!accounts.link(here, account())) {
            throw new Refusal(Response.Status.CONFLICT, "That school account is somebody else’s", "Somebody else here has linked it. Sign out at the school and sign in there as yourself.",
                    "/desk/account", "To your account");
        }
        return leave("/desk/account?linked=yes");
    }

    /** What the school said is not needed any longer: from here on the room's own cookie holds. */
    private Response leave(String to) {
        session.logout().await().indefinitely();
        return Response.seeOther(URI.create(to)).build();
    }

    private Optional<Presences.Known> here() {
        return cookie.read(request.getCurrent()).flatMap(presences::known);
    }

    private Account account() {
        var token = session.getIdToken();
        var name = Optional.<Object>ofNullable(token.getClaim("name")).or(() -> Optional.ofNullable(token.getClaim(Claims.preferred_username))).orElse("").toString();
        return new Account(token.getIssuer(), token.getSubject(), StringUtils.left(StringUtils.normalizeSpace(name.replace('\0', ' ')), LONGEST_NAME));
    }
}
