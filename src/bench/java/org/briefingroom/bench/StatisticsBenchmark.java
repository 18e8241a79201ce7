package org.briefingroom.bench;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.UUID;
import org.briefingroom.launch.Durability;
import org.briefingroom.launch.OwnPostgres;
import org.briefingroom.support.PackagedApp;
import org.briefingroom.support.SatQuiz;
import org.briefingroom.support.Session;

/** How long the figures of a quiz take, from the request to the last letter of the page, of the packaged program over its own PostgreSQL. */
public final class StatisticsBenchmark {
    private static final String PACK = "western-guarantees-ukraine";
    private static final String PASSWORD = "a long sample sentence";
    private static final int QUESTIONS = 12;
    private static final int TIMES = 15;

    private StatisticsBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("briefingroom-bench-");
        try (var postgres = OwnPostgres.start(folder, Durability.FLEETING)) {
            var settings = new HashMap<>(postgres.settings());
            try (var app = PackagedApp.start(folder, settings).awaitReady()) {
                RestAssured.baseURI = app.baseUrl();
                RestAssured.port = Integer.parseInt(app.baseUrl().replaceAll(".*:", ""));
                try (var connection = DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"))) {
                    measure(connection);
                }
            }
        }
    }

    private static void measure(Connection connection) throws Exception {
        var ada = signedIn(connection);
        connection.setAutoCommit(false);
        for (int learners : new int[] {60, 5_000, 200_000 / QUESTIONS + 1}) {
            var quiz = "sample-" + learners;
            SatQuiz.lay(connection, PACK, quiz, "Sample of " + learners, Collections.nCopies(QUESTIONS, "ABCDA")).sat(learners);
            connection.commit();
            for (var page : new String[] {"", "/questions/3", "/figures.csv?table=options"}) {
                System.out.printf("%,7d learners  %,8d answers  %-28s %s%n", learners, learners * QUESTIONS, page.isEmpty() ? "the page of the quiz" : page, took(ada, "/desk/quizzes/figures/" + quiz + page));
            }
        }
    }

    private static String took(Session session, String path) {
        var took = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            if (session.get(path).statusCode() != 200) {
                throw new AssertionError(path + " is not there");
            }
            took.add((System.nanoTime() - start) / 1e6);
        }
        return "first %5.0f ms, median %5.0f ms, slowest after the first %5.0f ms".formatted(took.get(0), took.stream().sorted().toList().get(TIMES / 2), Collections.max(took.subList(1, TIMES)));
    }

    private static Session signedIn(Connection connection) throws Exception {
        try (var insert = connection.prepareStatement("insert into instructor (id, name, password, role, joined_at) values (?, 'Sample Ada', ?, 'administrator', now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, BcryptUtil.bcryptHash(PASSWORD, 4));
            insert.executeUpdate();
        }
        var session = new Session();
        session.page("/sign-in");
        session.post("/j_security_check", "j_username", "Sample Ada", "j_password", PASSWORD);
        return session;
    }
}
