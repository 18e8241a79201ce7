package org.briefingroom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Lets no request say what the program is called: it is not led anywhere by a name it gave, and where the name is known it must be right. */
@ApplicationScoped
class OwnAddresses {
    private static final int BEFORE_ALL_OTHERS = 1100;
    private static final int MISDIRECTED = 421;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Not found under this name</title></head>
            <body><h1>Not found under this name</h1><p>The Briefing Room is at <a href="%1$s">%1$s</a>.</p></body></html>
            """;

    @Inject
    PublicAddress address;

    void hold(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL_OTHERS);
    }

    private void look(RoutingContext context) {
        var authority = context.request().authority() == null ? null : context.request().authority().toString();
        if (!address.isCalled(authority)) {
            context.response().setStatusCode(MISDIRECTED).putHeader("Content-Type", "text/html; charset=UTF-8").end(PAGE.formatted(address.said().orElseThrow()));
            return;
        }
        if (authority != null) {
            context.addHeadersEndHandler(end -> relative(context, authority));
        }
        context.next();
    }

    /** Frameworks make whole addresses out of the name that the request gave. */
    private static void relative(RoutingContext context, String authority) {
        var headers = context.response().headers();
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", relative(location, authority));
        }
    }

    static String relative(String location, String authority) {
        var path = location.replaceFirst("^(?i)https?://" + Pattern.quote(authority) + "(?=[/?#]|$)", "");
        return path.equals(location) ? location : "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
