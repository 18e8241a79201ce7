package org.briefingroom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Turns away addresses that no page has and that the layers below stumble over: with a semicolon, an encoded NUL or an
 * escape that is none. Before anybody asks who is signed in.
 */
class OddAddresses {
    private static final Pattern ODD = Pattern.compile("^[^?]*;.*|.*%00.*|.*%(?![0-9A-Fa-f]{2}).*", Pattern.DOTALL);
    private static final int BEFORE_AUTHENTICATION = 1000;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>This address cannot be read</title></head>
            <body><h1>This address cannot be read</h1><p>It holds a sign that no address here has. <a href="/">To the shelf</a></p></body></html>
            """;

    void turnAway(@Observes Filters filters) {
        filters.register(OddAddresses::look, BEFORE_AUTHENTICATION);
    }

    private static void look(RoutingContext context) {
        var request = context.request();
        if (ODD.matcher(request.uri()).matches()) {
            context.response().setStatusCode(400).putHeader("Content-Type", "text/html; charset=UTF-8").end(PAGE);
        } else {
            context.next();
        }
    }
}
