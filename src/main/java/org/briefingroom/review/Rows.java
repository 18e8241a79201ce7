package org.briefingroom.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.schedule.Aim;
import org.briefingroom.schedule.Card;
import org.briefingroom.schedule.Forgetting;

/** Lines as the database takes many of them at once. */
final class Rows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Rows() {
    }

    static String of(List<Map<String, Object>> rows) {
        try {
            return MAPPER.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> row(Logged line) {
        var row = new LinkedHashMap<String, Object>();
        var evidence = line.answered().evidence();
        row.put("learner", line.answered().learner().toString());
        row.put("fact", line.answered().fact());
        row.put("attempt", line.answered().attempt().toString());
        row.put("asked", line.answered().asked());
        row.put("at", line.answered().at().toString());
        row.put("day", line.day().toString());
        row.put("share", evidence.share());
        row.put("skipped", evidence.skipped());
        row.put("certainty", evidence.certainty() == null ? null : evidence.certainty().name());
        row.put("rating", line.rating() == null ? null : line.rating().grade());
        row.put("misconception", line.misconception());
        row.put("recall", line.recall());
        return row;
    }

    static Map<String, Object> row(Cards.Kept kept) {
        var row = new LinkedHashMap<String, Object>();
        Card card = kept.card();
        row.put("learner_id", kept.learner().toString());
        row.put("fact_id", kept.fact());
        row.put("stability", card.memory().stability());
        row.put("difficulty", card.memory().difficulty());
        row.put("last_at", card.lastAt().toString());
        row.put("last_day", card.lastDay().toString());
        row.put("due_day", card.due(Aim.USUAL, Forgetting.USUAL).toString());
        row.put("reviews", card.reviews());
        row.put("lapses", card.lapses());
        row.put("recalled_later", card.recalledLater());
        row.put("misconception", card.misconception());
        return row;
    }
}
