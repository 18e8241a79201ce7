package org.briefingroom.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.briefingroom.launch.Durability;
import org.briefingroom.launch.OwnPostgres;
import org.briefingroom.support.PackagedApp;

/** What a learner with five thousand cards waits for: the packaged program on its own PostgreSQL, over HTTP, one page after the other. */
public final class ReviewBenchmark {
    private static final int CARDS = 5_000;
    private static final int WARM = 40;
    private static final int MEASURED = 100;

    /** As little of one as there can be, so that what is measured is the program. */
    private static final class Browser {
        private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String base;
        private String token = "";

        Browser(String base) {
            this.base = base;
        }

        String get(String path) {
            var page = send(HttpRequest.newBuilder(URI.create(base + path)).build()).body();
            var found = TOKEN.matcher(page);
            token = found.find() ? found.group(1) : token;
            return page;
        }

        /** Answers with where it leads. */
        String post(String path, String form) {
            var answer = send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form + "csrf-token=" + token)).build());
            return answer.statusCode() + " " + answer.headers().firstValue("location").orElse(answer.body());
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private ReviewBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("briefingroom-bench-");
        try (var postgres = OwnPostgres.start(folder.resolve("postgres"), Durability.SAFE); var app = PackagedApp.start(folder.resolve("data"), postgres.settings()).awaitReady();
             var database = DriverManager.getConnection(postgres.settings().get("quarkus.datasource.jdbc.url"), postgres.settings().get("quarkus.datasource.username"), postgres.settings().get("quarkus.datasource.password"))) {
            var ada = new Browser(app.baseUrl());
            ada.get("/quizzes/promises-and-positions");
            ada.post("/quizzes/promises-and-positions/attempts", "name=Ada&");
            LargePack.lay(database, learner(database), CARDS);
            measure(ada);
            LargePack.spread(database);
            pages(ada, "/today", "Today, one fact in thirty due");
            LargePack.forget(database);
            pages(ada, "/today", "Today, no card at all: what the page itself takes");
        }
        System.exit(0);
    }

    private static void measure(Browser ada) {
        pages(ada, "/today", "Today, all %,d facts due".formatted(CARDS));
        pages(ada, "/today/mastery", "How far you are");
        once("a sitting begun, the first time since the facts changed", () -> begin(ada));
        once("the same sitting again", () -> begin(ada));
    }

    private static void begin(Browser ada) {
        System.out.println("  leads to " + ada.post("/today/" + LargePack.NAME + "/reviews", ""));
    }

    private static void pages(Browser ada, String path, String what) {
        var took = new ArrayList<Double>();
        int size = 0;
        for (int time = 0; time < WARM + MEASURED; time++) {
            long start = System.nanoTime();
            size = ada.get(path).length();
            took.add((System.nanoTime() - start) / 1e6);
        }
        var measured = took.subList(WARM, took.size()).stream().sorted().toList();
        System.out.printf("%-60s %8.1f ms the median, %.1f ms the 95th of a hundred, %d kB%n", what, measured.get(MEASURED / 2), measured.get(MEASURED * 95 / 100), size / 1000);
    }

    private static void once(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("%-60s %8.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private static UUID learner(Connection database) throws Exception {
        try (var statement = database.createStatement(); var found = statement.executeQuery("select id from learner")) {
            found.next();
            return found.getObject(1, UUID.class);
        }
    }
}
