package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.briefingroom.web.PublicAddress;

/**
 * Looks at what is posted to sign in before Quarkus's form authentication does, which takes a form from anywhere, at every path of
 * this ending, and stumbles over what is no form.
 */
@ApplicationScoped
class SignInGate {
    private static final String POST = "/j_security_check";
    private static final String REFUSED = "sign-in.refused";
    private static final int BEFORE_AUTHENTICATION = 800;
    private static final Refused NO_FORM = new Refused(Status.UNSUPPORTED_MEDIA_TYPE, "What was sent is no form. Please type your name and password here.");
    private static final Refused ELSEWHERE = new Refused(Status.FORBIDDEN, "That was sent from a page that is not of this house, and nobody was signed in. If you meant to sign in, do so here.");

    /** @param problem for the page */
    record Refused(Status status, String problem) {
    }

    @Inject
    PublicAddress address;

    void hold(@Observes Filters filters) {
        filters.register(this::look, BEFORE_AUTHENTICATION);
    }

    /** Nobody is signed in, and nobody refused, by a form without the two fields: it goes on as if it were for a page. */
    void take(@Observes Router router) {
        router.post(POST).handler(context -> context.response().setStatusCode(Status.SEE_OTHER.getStatusCode()).putHeader("Location", "/sign-in?incomplete=yes").end());
    }

    /** Why this request did not sign anybody in; null when it was not one, or was looked at. */
    static Refused refused(RoutingContext context) {
        return context.get(REFUSED);
    }

    private void look(RoutingContext context) {
        var request = context.request();
        if (!request.method().equals(HttpMethod.POST) || !context.normalizedPath().endsWith(POST)) {
            context.next();
        } else if (address.isFromElsewhere(request)) {
            refuse(context, ELSEWHERE);
        } else if (!String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            refuse(context, NO_FORM);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, Refused why) {
        context.put(REFUSED, why);
        context.reroute(HttpMethod.GET, "/sign-in");
    }
}
