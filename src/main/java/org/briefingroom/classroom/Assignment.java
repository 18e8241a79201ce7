package org.briefingroom.classroom;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.briefingroom.quiz.Demands;
import org.briefingroom.quiz.Demands.Window;
import org.briefingroom.quiz.DemandsView;

/**
 * What a class is to do: take a quiz, or read a briefing.
 *
 * @param quiz    its name, or null; likewise {@code pack}, of the briefing
 * @param demands of the quiz as it is out now; null for a briefing
 * @param out     whether learners find it
 * @param opens   as the clock on the wall of the class shows it, or null; likewise {@code closes}
 */
public record Assignment(UUID id, String quiz, String pack, String title, Demands demands, boolean out, LocalDateTime opens, LocalDateTime closes, ZoneId zone) {
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.UK);

    public boolean isQuiz() {
        return quiz != null;
    }

    public String address() {
        return isQuiz() ? "/quizzes/" + quiz : "/briefings/" + pack;
    }

    /** When the class is to do it, in words; empty when at any time. */
    public String when() {
        return opens != null && closes != null ? "From " + words(opens) + " until " + words(closes) : opens != null ? "From " + words(opens) + " on" : closes != null ? "Until " + words(closes) : "";
    }

    private static String words(LocalDateTime time) {
        return DAY_AND_TIME.format(time);
    }

    /** When the quiz itself is open, in words; empty when always. */
    public String quizWhen(Instant now) {
        return demands == null ? "" : DemandsView.of(demands, 0, now).openWords();
    }

    /** Whether it is to be done now; what the quiz itself says is asked apart. */
    public Window at(Instant now) {
        var here = LocalDateTime.ofInstant(now, zone);
        return opens != null && here.isBefore(opens) ? Window.NOT_YET : closes != null && here.isAfter(closes) ? Window.CLOSED : Window.OPEN;
    }

    /** Whether a learner can begin it now. */
    public boolean isOpen(Instant now) {
        return out && at(now) == Window.OPEN && (demands == null || demands.at(now) == Window.OPEN);
    }
}
