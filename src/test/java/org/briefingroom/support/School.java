package org.briefingroom.support;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A school with a sign-in of its own: whoever comes by is whom the address says, as in {@code &as=cem}. */
public final class School implements QuarkusTestResourceLifecycleManager {
    private static final String CLIENT = "briefing-room";

    private HttpServer server;
    private KeyPair keys;
    private String address;

    /** Goes to the school as somebody and comes back; the answer at the door. */
    public static Response through(Session browser, String who) {
        var away = browser.get("/sign-in/school");
        if (away.statusCode() != 302) {
            throw new AssertionError("Not sent to the school but " + away.statusCode());
        }
        var back = given().redirects().follow(false).urlEncodingEnabled(false).get(away.header("location") + "&as=" + who);
        return browser.get(Session.path(browser.get(Session.path(back))));
    }

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys"}""".formatted(address)));
        server.createContext("/keys", exchange -> json(exchange, keys()));
        server.createContext("/authorize", this::sendBack);
        server.createContext("/token", exchange -> json(exchange, token(query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)).get("code"))));
        server.start();
        return Map.of("briefingroom.address", "https://room.example.org", "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", address, "quarkus.oidc.client-id", CLIENT,
                "quarkus.oidc.credentials.secret", "only-for-tests-only-for-tests-only-for-tests");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void sendBack(HttpExchange exchange) throws IOException {
        var asked = query(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + asked.get("as"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private String token(String who) {
        var identity = Jwt.issuer(address).subject(who).audience(CLIENT).claim("name", "Sample " + who + " <b>of the school</b>").expiresIn(300).jws().keyId("one").sign(keys.getPrivate());
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(identity);
    }

    private String keys() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "one", "use": "sig", "alg": "RS256", "n": "%s", "e": "%s"}]}""".formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static Map<String, String> query(String written) {
        return Arrays.stream(written.split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
