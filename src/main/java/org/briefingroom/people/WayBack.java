package org.briefingroom.people;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.briefingroom.web.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings whoever must sign in anew to the page that their form was on. By itself the form authentication remembers the address
 * that was asked for, where for a form there need be no page.
 */
@ApplicationScoped
class WayBack {
    private static final int BEFORE_AUTHENTICATION = 700;
    private static final Pattern PAGE = Pattern.compile("^https?://[^/]+(/desk(?:[/?][\\x21-\\x7E]*)?)$");
    private static final int LONGEST = 1000;

    @Inject
    PublicAddress address;
    @ConfigProperty(name = "quarkus.http.auth.form.location-cookie", defaultValue = "quarkus-redirect-location")
    String cookie;
    @ConfigProperty(name = "quarkus.http.auth.form.login-page")
    String signIn;

    void hold(@Observes Filters filters) {
        filters.register(this::look, BEFORE_AUTHENTICATION);
    }

    private void look(RoutingContext context) {
        var method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.addHeadersEndHandler(end -> remember(context));
        }
        context.next();
    }

    private void remember(RoutingContext context) {
        var request = context.request();
        var leads = context.response().headers().get("Location");
        if (leads != null && leads.endsWith(signIn)) {
            var whole = request.scheme() + "://" + request.authority() + page(request);
            context.response().addCookie(Cookie.cookie(cookie, whole).setPath("/").setSameSite(CookieSameSite.LAX).setSecure(request.isSSL()));
        }
    }

    private String page(HttpServerRequest request) {
        var from = request.getHeader("Referer");
        var page = PAGE.matcher(from == null || from.length() > LONGEST || !address.isOurs(from, request) ? "" : from);
        return page.matches() ? page.group(1) : "/desk";
    }
}
