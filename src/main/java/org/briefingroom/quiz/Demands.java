package org.briefingroom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a quiz demands of those who take it.
 *
 * @param minutes  from the beginning of an attempt to its end; null without a limit
 * @param attempts that one learner may begin; null without a limit
 * @param opens    as a clock on the wall in the zone shows it; null when it is open from its publication on
 * @param closes   likewise; null when it stays open
 * @param code     the word that the cover asks for; null when it asks for none
 */
@Embeddable
public record Demands(Integer minutes, Integer attempts, LocalDateTime opens, LocalDateTime closes, String zone,
                      @Column(name = "shuffle_questions") boolean shuffleQuestions, @Column(name = "shuffle_options") boolean shuffleOptions,
                      @Enumerated(EnumType.STRING) Audience audience, String code) {
    /** What every quiz demanded before one could say so. */
    public static final Demands NONE = new Demands(null, null, null, null, "UTC", false, true, Audience.SHELF, null);
    /** An answer that was on its way when the time ran out is still taken. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    /** Whether a learner may begin. */
    public enum Window { NOT_YET, OPEN, CLOSED }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The first of the two instants that the wall clock shows this time at when it is put back. */
    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opens).map(local -> ZonedDateTime.of(local, zoneId()).withEarlierOffsetAtOverlap().toInstant());
    }

    /** The second of those two, so that nobody loses an hour that was promised. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closes).map(local -> ZonedDateTime.of(local, zoneId()).withLaterOffsetAtOverlap().toInstant());
    }

    public Window at(Instant now) {
        if (opensAt().filter(now::isBefore).isPresent()) {
            return Window.NOT_YET;
        }
        return closesAt().filter(closing -> !now.isBefore(closing)).isPresent() ? Window.CLOSED : Window.OPEN;
    }

    /**
     * When an attempt ends by itself; empty when never.
     *
     * @param closing when the quiz closes as it stands now, whatever was said when the attempt began
     * @param extra   granted to this learner: the limit and the closing both come later for them
     */
    Optional<Instant> deadline(Instant started, Optional<Instant> closing, Duration extra) {
        var limit = Optional.ofNullable(minutes).map(allowed -> started.plus(Duration.ofMinutes(allowed)));
        // Who began before the closing was moved to where it is now is not cut off before they began.
        return Stream.of(limit, closing.filter(started::isBefore)).flatMap(Optional::stream).min(Instant::compareTo).map(end -> end.plus(extra));
    }

    /** Whether no further attempt may begin. @param begun how many the learner has begun */
    boolean isUsedUp(long begun) {
        return attempts != null && begun >= attempts;
    }

    /** Capitals, accents and spaces do not matter: a class hears the word, or reads it off a board. */
    boolean isCode(String typed) {
        return code == null || typed != null && bare(code).equals(bare(typed));
    }

    private static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\s]+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether everybody may take it at any time, as often as they like: only then may its questions be met elsewhere before. */
    boolean isFree(Instant now) {
        return audience == Audience.SHELF && attempts == null && minutes == null && at(now) == Window.OPEN;
    }
}
