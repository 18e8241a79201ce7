package org.briefingroom.house;

import static org.briefingroom.house.Steps.begun;
import static org.briefingroom.house.Steps.last;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.briefingroom.people.Token;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.support.Session;
import org.briefingroom.support.Staff;

/** Who goes through the routes, and what they are about: a pack, a question and a quiz that the instructor made through the pages, new for each try. */
@ApplicationScoped
class Premises {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern KIND = Pattern.compile("\\{\\w+}");
    private static final String HOUSE = "western-guarantees-ukraine";

    @Inject
    Staff staff;
    @Inject
    DraftingRoom draftingRoom;
    @Inject
    EntityManager entities;

    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Map<String, String>> own = new HashMap<>();
    private final Map<String, String> lasting = new HashMap<>();

    /** The browser of somebody in this role: the same each time. */
    Session session(String role) {
        return sessions.computeIfAbsent(role, each -> switch (each) {
            case "nobody" -> somebody();
            case "learner" -> learner();
            case "another" -> staff.signedIn("instructor");
            default -> staff.signedIn(each);
        });
    }

    /** Somebody new comes in this role the next time, and owns nothing yet. */
    void leave(String role) {
        sessions.remove(role);
        own.clear();
    }

    private static Session somebody() {
        var session = new Session();
        session.page("/");
        return session;
    }

    private Session learner() {
        var learner = new Session();
        lasting.put("{attempt}", learner.begin("promises-and-positions", "Ada").replace("/attempts/", ""));
        return learner;
    }

    /**
     * @param on  own: things that the instructor made; house: what was read from the files; made: the learner's attempt and links; -: nothing
     * @param anew whether what is the instructor's must be made anew, since the last one may be gone
     */
    String path(String route, String on, boolean anew) {
        session("learner");
        var parts = switch (on) {
            case "own" -> anew ? own(route) : lasting(route);
            case "house" -> house(route);
            case "made" -> made(route);
            default -> Map.<String, String>of();
        };
        var path = route;
        for (var part : parts.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return path;
    }

    /** What the instructor made and nobody changes: the same for all routes that name the same kinds of things. */
    private Map<String, String> lasting(String route) {
        var kinds = KIND.matcher(route).results().map(MatchResult::group).sorted().collect(Collectors.joining());
        if (!own.containsKey(kinds)) {
            own.put(kinds, own(route));
        }
        return own.get(kinds);
    }

    private Map<String, String> house(String route) {
        return Map.of("{pack}", HOUSE, "{fact}", "germany-hesitates", "{member}", "germany", "{topic}", "territory", "{term}", "article-5", "{question}", "first-line-of-defence", "{slug}", "promises-and-positions",
                "{position}", "1", "{draft}", route.contains("{draft}") ? draft(HOUSE) : "");
    }

    private String draft(String pack) {
        return draftingRoom.of(pack).publishable().get(0).slug();
    }

    private Map<String, String> own(String route) {
        var instructor = session("instructor");
        if (route.contains("{classroom}") || route.contains("{room}")) {
            return route.matches(".*/(deletion|removal|erasure)") ? Classes.begun(instructor, COUNT.incrementAndGet()) : own.computeIfAbsent(route.substring(0, 6), first -> Classes.begun(instructor, COUNT.incrementAndGet()));
        }
        if (route.contains("{code}")) {
            return Papers.of(route, instructor);
        }
        var pack = "sample-town-" + COUNT.incrementAndGet();
        instructor.page("/desk/packs/import");
        Session.path(instructor.send("/desk/packs/import", "file", pack + ".yaml", SampleTown.named(pack)));
        var parts = new HashMap<>(Map.of("{pack}", pack, "{fact}", "bridge-opened", "{member}", "sample-baker", "{topic}", "empty", "{term}", "bridge-toll", "{slug}", "promises-and-positions"));
        parts.put("{position}", "1");
        if (route.contains("{draft}")) {
            parts.put("{draft}", draft(pack));
        }
        if (route.contains("{quiz}")) {
            parts.put("{quiz}", last(begun(instructor, "/desk/quizzes/new", "pack", pack, "title", "Sample quiz " + pack)));
            instructor.post("/desk/quizzes/" + parts.get("{quiz}") + "/choice", "question", draft(pack));
        }
        if (route.contains("{question}")) {
            parts.put("{question}", last(begun(instructor, "/desk/packs/" + pack + "/questions/new?kind=SHORT_TEXT", "stem", "Who?", "do", "save")));
        }
        parts.putAll(Amended.parts(route, instructor, pack));
        return parts;
    }

    private Map<String, String> made(String route) {
        var parts = new HashMap<>(lasting);
        parts.put("{position}", "1");
        parts.put("{token}", route.startsWith("/welcome") ? staff.invite("instructor").value() : new Token("nobody-holds-this").value());
        if (route.contains("{person}")) {
            staff.signedIn("instructor");
            parts.put("{person}", one("select id from instructor where role = 'instructor' order by joined_at desc limit 1"));
        }
        if (route.contains("{invitation}")) {
            staff.invite("instructor");
            parts.put("{invitation}", one("select id from invitation order by made_at desc limit 1"));
        }
        return parts;
    }

    private String one(String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(query).getSingleResult().toString());
    }
}
