package org.briefingroom.question;

import java.time.Instant;
import java.util.List;
import org.briefingroom.question.kinds.Content;

/**
 * A decision on a draft as pages show it.
 *
 * @param number    of the decision on this draft, from 1
 * @param decidedOn a hash of the draft as it read
 * @param content   what it was reworded to, or null
 * @param doubts    the rules that warned, by their ids
 * @param reason    empty where none was needed
 */
public record DecisionLine(String slug, int number, Verdict verdict, String decidedOn, Content content, List<String> doubts, String reason,
                           String instructor, Instant at) {
}
