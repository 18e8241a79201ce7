package org.briefingroom.question.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.briefingroom.question.Verdict;
import org.briefingroom.web.Typed;

/**
 * A decision as it was posted.
 *
 * @param fromList whether it was taken in the list of drafts, to which it then goes back
 * @param base the number of the decision that was seen, and {@code hash} the draft that was seen
 */
record DecisionForm(String verdict, int base, String hash, String reason, String back, boolean fromList, WordingForm wording) {
    private static final int LONGEST_REASON = 300;
    private static final int FEWEST_WORDS = 3;

    static DecisionForm of(MultivaluedMap<String, String> posted) {
        var base = given(posted, "base");
        return new DecisionForm(given(posted, "verdict"), base.matches("\\d{1,6}") ? Integer.parseInt(base) : -1, given(posted, "hash"),
                Typed.line(given(posted, "reason")), query(given(posted, "back")), given(posted, "from").equals("list"), new WordingForm(posted));
    }

    private static String given(MultivaluedMap<String, String> posted, String name) {
        return Optional.ofNullable(posted.getFirst(name)).orElse("").strip();
    }

    /** The query of a list; nothing where it is anything else, since an answer leads there. */
    static String query(String back) {
        return back != null && back.matches("[\\w=&%+.*-]{0,6000}") ? back : "";
    }

    Optional<Verdict> decided() {
        return switch (verdict) {
            case "keep" -> Optional.of(Verdict.KEPT);
            case "reword" -> Optional.of(Verdict.REWORDED);
            case "drop" -> Optional.of(Verdict.DROPPED);
            case "reopen" -> Optional.of(Verdict.REOPENED);
            default -> Optional.empty();
        };
    }

    boolean isReasonTooLong() {
        return reason.length() > LONGEST_REASON;
    }

    boolean isReasonEnough() {
        return reason.split("\\s+").length >= FEWEST_WORDS;
    }

    /** What was wanted, for whoever finds that somebody else was faster. */
    String wanted() {
        return decided().map(wanted -> switch (wanted) {
            case KEPT -> "to keep it";
            case REWORDED -> "to reword it";
            case DROPPED -> "to drop it";
            case REOPENED -> "to take a decision back";
        }).orElse("something else") + (reason.isEmpty() ? "" : ", with the reason “" + reason + "”");
    }
}
