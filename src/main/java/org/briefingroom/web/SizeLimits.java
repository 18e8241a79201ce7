package org.briefingroom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Holds every form to a modest size, but for the two that bring a whole article or a whole pack. */
class SizeLimits {
    private static final long MOST = 256 * 1024;
    private static final Pattern LARGE = Pattern.compile("/desk/packs/(import|[^/]+/text)");
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>That is too long</title></head>
            <body><h1>That is too long</h1><p>What was sent is larger than this form takes. Please go back, shorten it and send it again; nothing was changed.</p></body></html>
            """;

    void hold(@Observes Filters filters) {
        filters.register(SizeLimits::look, BEFORE_AUTHENTICATION);
    }

    private static void look(RoutingContext context) {
        var request = context.request();
        boolean isSized = request.getHeader("Content-Length") != null || !"chunked".equalsIgnoreCase(request.getHeader("Transfer-Encoding"));
        if (LARGE.matcher(request.path()).matches() || isSized && length(request.getHeader("Content-Length")) <= MOST) {
            context.next();
        } else {
            context.response().setStatusCode(isSized ? 413 : 411).putHeader("Content-Type", "text/html; charset=UTF-8").putHeader("Connection", "close").end(PAGE);
        }
    }

    private static long length(String header) {
        return header == null ? 0 : header.matches("\\d{1,18}") ? Long.parseLong(header) : Long.MAX_VALUE;
    }
}
