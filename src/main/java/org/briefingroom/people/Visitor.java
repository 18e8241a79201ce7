package org.briefingroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever sent this request, as far as their browser says: the token in the learner's cookie. */
@RequestScoped
public class Visitor {
    private static final String COOKIE = "learner";
    private static final int KEPT = (int) Duration.ofDays(400).toSeconds();
    private static final int LONGEST_TOKEN = 100;

    @Inject
    HttpHeaders headers;
    @Inject
    UriInfo uri;
    @Inject
    Learners learners;
    @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token")
    String guard;

    /** The token, whether or not a learner holds it; queries that are scoped by learner take its hash. */
    public Optional<Token> token() {
        return Optional.ofNullable(headers.getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TOKEN)
                .map(Token::new);
    }

    /** The hash of the token; of nothing when there is none, which no learner holds. */
    public byte[] tokenHash() {
        return token().map(Token::hash).orElseGet(() -> new byte[0]);
    }

    /** What this browser is told from others by: the token, or before there is one what guards its forms. Empty where it keeps no cookie. */
    public String browser() {
        return token().map(Token::value).or(() -> Optional.ofNullable(headers.getCookies().get(guard)).map(Cookie::getValue)).orElse("");
    }

    public Optional<Learners.Known> learner() {
        return token().flatMap(learners::holding);
    }

    public NewCookie remember(Token token) {
        return cookie(token.value(), KEPT);
    }

    public NewCookie forget() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(COOKIE).value(value).path("/").maxAge(maxAge).httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
