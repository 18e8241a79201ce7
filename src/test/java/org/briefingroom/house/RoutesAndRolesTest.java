package org.briefingroom.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Every route, as nobody, as a learner, as the instructor whose things it is about, as another instructor, as an editor and as an
 * administrator: the table routes.txt says what each finds, and must name every route that there is.
 */
@QuarkusTest
class RoutesAndRolesTest {

    /** @param on what stands for the parts of the path in braces: own, house or - */
    private record Row(String method, String path, String on, List<String> expected, List<String> fields) {

        static Row read(String line) {
            var parts = line.strip().split("\\s+");
            int roles = Routes.roles().size();
            var fields = Arrays.stream(parts).skip(3L + roles).flatMap(pair -> Arrays.stream(pair.split("=", 2))).map(text -> text.replace('_', ' ')).toList();
            return new Row(parts[0], parts[1], parts[2], List.of(parts).subList(3, 3 + roles), fields);
        }
    }

    private static final Set<String> EXPECTED_IN = Set.of("instructor", "editor", "administrator");
    /** Whoever goes there is signed out behind it, or no learner any more. */
    private static final Pattern LEAVING = Pattern.compile("/sign-out|/desk/account/.*|/me/leaving|/me/account/(sign-out|new)|/return/.*");

    @Inject
    Premises premises;

    private static List<Row> table() {
        try (var in = RoutesAndRolesTest.class.getResourceAsStream("/routes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTableNamesEveryRoute() {
        assertThat(table().stream().map(row -> row.method() + " " + row.path().replaceFirst("\\?.*", "")).collect(Collectors.toSet())).isEqualTo(Routes.all());
    }

    @Test
    void everybodyFindsExactlyWhatIsTheirs() {
        var wrong = new ArrayList<String>();
        table().forEach(row -> IntStream.range(0, Routes.roles().size()).forEach(role -> {
            var found = found(row, Routes.roles().get(role));
            if (!found.equals(row.expected().get(role))) {
                wrong.add(row.method() + " " + row.path() + " on " + row.on() + " as " + Routes.roles().get(role) + ": " + found + ", not " + row.expected().get(role));
            }
        }));
        assertThat(wrong).isEmpty();
    }

    private String found(Row row, String role) {
        var path = premises.path(row.path(), row.on(), row.method().equals("POST") && EXPECTED_IN.contains(role));
        var session = premises.session(role);
        var answer = row.method().equals("GET") ? session.get(path) : session.post(path, row.fields().toArray(String[]::new));
        if (LEAVING.matcher(row.path()).matches()) {
            premises.leave(role);
        }
        return word(answer);
    }

    /** In: a page, a way on, or a form that came back to be mended. No: refused, be it on the page that says what came of several questions. */
    private static String word(Response response) {
        int status = response.statusCode();
        if (status / 100 == 3) {
            return response.header("location").contains("/sign-in") && !response.header("location").contains("joined") ? "sign-in" : "in";
        }
        return switch (status) {
            case 200, 201, 409, 422 -> response.asString().contains("not done</span>") ? "no" : "in";
            case 403 -> "no";
            case 404 -> "gone";
            default -> String.valueOf(status);
        };
    }
}
