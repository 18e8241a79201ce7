package org.briefingroom.quiz;

import java.time.Instant;
import org.briefingroom.quiz.Demands.Window;

/**
 * What a quiz demands, in words.
 *
 * @param opens  when, in words; null when it was open from its publication on
 * @param closes likewise; null when it stays open
 * @param begun  how many attempts the learner has begun
 */
public record DemandsView(Window window, String opens, String closes, Integer minutes, Integer attempts, long begun, boolean asksCode) {

    public static DemandsView of(Demands demands, long begun, Instant now) {
        return new DemandsView(demands.at(now), demands.opensAt().map(at -> Moment.written(at, demands.zoneId())).orElse(null),
                demands.closesAt().map(at -> Moment.written(at, demands.zoneId())).orElse(null), demands.minutes(), demands.attempts(), begun,
                demands.code() != null && begun == 0);
    }

    public boolean isNotYet() {
        return window == Window.NOT_YET;
    }

    public boolean isClosed() {
        return window == Window.CLOSED;
    }

    public boolean isUsedUp() {
        return attempts != null && begun >= attempts;
    }

    /** Whether a new attempt may begin now. */
    public boolean isBeginnable() {
        return window == Window.OPEN && !isUsedUp();
    }

    /** When it can be taken; empty when always. */
    public String openWords() {
        return opens != null && closes != null ? "From " + opens + " until " + closes : opens != null ? "From " + opens + " on" : closes != null ? "Until " + closes : "";
    }

    /** How often it can be taken; empty when as often as one likes. */
    public String attemptWords() {
        if (attempts == null) {
            return "";
        }
        var allowed = attempts == 1 ? "Once" : "At most " + attempts + " times";
        return begun == 0 ? allowed : allowed + "; you have begun " + (begun == 1 ? "one attempt" : begun + " attempts");
    }
}
