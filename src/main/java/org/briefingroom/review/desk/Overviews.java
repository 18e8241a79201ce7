package org.briefingroom.review.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingroom.review.Forecast;
import org.briefingroom.review.Words;
import org.briefingroom.review.WordsInSql;
import org.briefingroom.review.desk.Overview.TopicOfMany;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.statistics.Calibration;
import org.briefingroom.statistics.Calibration.Bin;

/** How far a crowd is, what comes back to it, and whether what was predicted came true. Each is one statement. */
@ApplicationScoped
public class Overviews {
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final String TOPICS = """
            , n as (select topic_id, count(*) as facts from held group by topic_id),
              w as (select h.topic_id, %s from held h join card c on c.fact_id = h.id where c.learner_id in (select id from people) group by h.topic_id)
            select p.title as pack, t.title, n.facts, (select count(*) from people) as learners, w.* from n join topic t on t.id = n.topic_id join pack p on p.id = t.pack_id left join w on w.topic_id = n.topic_id
            order by p.title, p.id, t.position, t.id""".formatted(counted(":now", "") + ", " + counted(":then", "_then"));
    private static final String DUE = " select c.due_day, count(*) as cards from card c join held h on h.id = c.fact_id where c.learner_id in (select id from people) group by c.due_day";
    private static final String BINS = """
            select least(%1$d, cast(floor(p * %2$d) as int)) as bin, count(*) as answers, avg(p) as predicted, avg(case when is_right then 1.0 else 0 end) as observed,
                   sum(-ln(greatest(%3$s, case when is_right then p else 1 - p end))) as loss
            from answered where p is not null group by 1 order by 1""".formatted(Calibration.BINS - 1, Calibration.BINS, Calibration.LEAST_CHANCE);

    @Inject
    Asking asking;
    @Inject
    Clock clock;

    private static String counted(String at, String suffix) {
        return List.of(Mastery.LEARNING, Mastery.KNOWN, Mastery.LASTING).stream()
                .map(word -> "count(*) filter (where " + WordsInSql.is(word, at) + ") as " + word.name().toLowerCase(Locale.ROOT) + suffix).collect(Collectors.joining(", "));
    }

    /** @param zone where the days of the forecast turn */
    @Transactional
    public Overview of(Crowd crowd, ZoneId zone) {
        var topics = topics(crowd);
        return new Overview(topics, topics.isEmpty() ? 0 : topics.get(0).learners(), forecast(crowd, zone), calibration(crowd));
    }

    private List<TopicOfMany> topics(Crowd crowd) {
        return asking.rows(crowd, TOPICS, Map.of("now", clock.instant(), "then", clock.instant().plus(A_MONTH))).stream()
                .map(row -> new TopicOfMany(row.get("pack", String.class), row.get("title", String.class), Asking.number(row, "facts"), Asking.number(row, "learners"), words(row, ""), words(row, "_then"))).toList();
    }

    /** What nobody has a card of is not started. */
    private static Words words(Tuple row, String suffix) {
        int learning = Asking.number(row, "learning" + suffix);
        int known = Asking.number(row, "known" + suffix);
        int lasting = Asking.number(row, "lasting" + suffix);
        return new Words(List.of(Asking.number(row, "facts") * Asking.number(row, "learners") - learning - known - lasting, learning, known, lasting));
    }

    private Forecast forecast(Crowd crowd, ZoneId zone) {
        return Forecast.of(new DayClock(zone).day(clock.instant()), asking.rows(crowd, DUE, Map.of()).stream()
                .collect(Collectors.toMap(row -> row.get("due_day") instanceof java.sql.Date date ? date.toLocalDate() : row.get("due_day", LocalDate.class), row -> (long) Asking.number(row, "cards"))));
    }

    private CalibrationView calibration(Crowd crowd) {
        var rows = asking.rows(crowd, Answered.WITH + BINS, Map.of());
        var bins = rows.stream().map(row -> new Bin((double) Asking.number(row, "bin") / Calibration.BINS, (Asking.number(row, "bin") + 1.0) / Calibration.BINS, Asking.number(row, "answers"),
                Asking.real(row, "predicted"), Asking.real(row, "observed"))).toList();
        return new CalibrationView(Calibration.of(bins, rows.stream().mapToDouble(row -> Asking.real(row, "loss")).sum()));
    }
}
