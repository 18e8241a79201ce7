package org.briefingroom.question.drafting;

import java.util.Map;
import java.util.Set;
import org.briefingroom.fact.Status;

/**
 * What a quiz is to be drawn from. No fact is asked twice, whatever it says: rule IW-51 forbids it.
 *
 * @param seed       what chance draws from: the same drafts and the same seed give the same questions
 * @param topics     by name; every fact of a question lies in one of them; all when empty
 * @param angles     all when empty
 * @param difficulty null when mixed
 * @param statuses   exactly so many questions that are settled by a fact of each status named; what is left over goes to the others
 */
public record Recipe(int questions, long seed, Set<String> topics, Set<Angle> angles, Difficulty difficulty, Map<Status, Integer> statuses) {
    public static final int MOST = 200;

    /** What a recipe asks for, as its file names it. */
    public enum Wish {
        QUESTIONS("questions"), TOPICS("topics"), ANGLES("kinds"), DIFFICULTY("difficulty"), STATUSES("statuses");

        private final String key;

        Wish(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    boolean fits(Candidate candidate) {
        return (topics.isEmpty() || topics.containsAll(candidate.topics())) && (angles.isEmpty() || angles.contains(candidate.draft().angle()))
                && (difficulty == null || difficulty == candidate.draft().difficulty());
    }

    /** How many questions of a status there are to be; of those not named, how many together. */
    int room(Status status) {
        return statuses.getOrDefault(status, questions - statuses.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Whether both take from the same room. */
    boolean areCountedTogether(Status one, Status other) {
        return one == other || !statuses.containsKey(one) && !statuses.containsKey(other);
    }
}
