package org.briefingroom.classroom.records;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * What the house holds of one learner. As a page and, with the same names, as JSON.
 *
 * @param called   the learner's name
 * @param attempts the latest first
 * @param also     whatever else refers to them, table by table, as the database has it
 */
public record RecordView(String called, List<AttemptRecord> attempts, JsonNode also) {

    /**
     * @param practice  whether it asked again what had been missed
     * @param completed null while it is under way
     */
    public record AttemptRecord(String quiz, boolean practice, Instant started, Instant completed, List<AnswerRecord> answers) {
    }

    /**
     * @param given  line by line; empty when it was skipped
     * @param share  from 0 to 1; null while it must not be told
     * @param sure   as it was said; null when it was not
     */
    public record AnswerRecord(String question, List<String> given, Double share, String sure, Instant at) {
    }

    /** A table of {@code also}, in words. */
    public record Held(String words, int rows) {
    }

    /** By which they sign in to their account; empty where there is none, or where it is not told. */
    public String signInName() {
        return also.path("learner_account").path(0).path("name").asText("");
    }

    /** What else there is, in words. */
    public List<Held> others() {
        return also.properties().stream().map(table -> new Held(switch (table.getKey()) {
            case "card" -> "what you are likely to remember of facts, for when they come back";
            case "review" -> "the log of when facts came back, and how you answered";
            case "classroom_member" -> "classes you are in";
            case "paper_entry" -> "papers that were typed in";
            case "learner_account" -> "your account: by which name you sign in, and since when";
            case "school_learner" -> "who you are at the school: a mark of its own, without a name";
            case "learner_zone" -> "where your days turn";
            default -> table.getKey().replace('_', ' ');
        }, table.getValue().size())).toList();
    }
}
