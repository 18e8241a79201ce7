package org.briefingroom.classroom.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;
import org.briefingroom.classroom.ClassCode;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms;
import org.briefingroom.people.Tries;
import org.briefingroom.web.Refusal;

/**
 * Keeps codes of classes from being tried out. What is no code at all does not count, and a code that was once opened from an address
 * goes on opening from there: whatever somebody tries out, the class that sits behind the same address comes in.
 */
@ApplicationScoped
class CodeGate {
    private static final long MOST_REMEMBERED = 50_000;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Cache<String, Boolean> opened = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(REMEMBERED).build();

    @Inject
    Classrooms classrooms;
    @Inject
    Tries tries;

    /**
     * The class of a code; empty when it has none.
     *
     * @param browser what it is told from others by
     * @throws Refusal when too many codes of no class were tried
     */
    Optional<Classroom> open(ClassCode code, String browser, String address) {
        var known = address + "\n" + code;
        if (opened.getIfPresent(known) != null) {
            return classrooms.coded(code);
        }
        var spent = tries.ofClassCode(browser, address);
        if (spent.mustWait()) {
            throw new Refusal(Status.TOO_MANY_REQUESTS, "That was tried too often", "Many codes that no class has were tried here. Please wait " + Tries.inWords(spent.toWait())
                    + ", and ask your teacher for the code meanwhile.", "/join", "Type the code", spent.toWait());
        }
        var found = classrooms.coded(code);
        found.ifPresent(classroom -> {
            spent.giveBack();
            opened.put(known, true);
        });
        return found;
    }
}
