package org.briefingroom.question.rules;

/**
 * Where in a question a finding is.
 *
 * @param index of the option, the gap or the line, from 0; for a whole quiz, of the question
 * @param words that it is about, as they stand there
 */
public record Place(Part part, int index, String words) {

    /** What a question is made of, and the quiz it is in. */
    public enum Part { STEM, OPTION, GAP, LINE, KEY, FACTS, QUESTION, QUIZ }

    static Place stem(String words) {
        return new Place(Part.STEM, 0, words);
    }

    static Place facts(String words) {
        return new Place(Part.FACTS, 0, words);
    }

    static Place question(int index, String name) {
        return new Place(Part.QUESTION, index, name);
    }

    static Place quiz(String words) {
        return new Place(Part.QUIZ, 0, words);
    }

    @Override
    public String toString() {
        return switch (part) {
            case OPTION, GAP, LINE -> part.name().toLowerCase() + " " + (index + 1) + ", “" + words + "”";
            default -> "“" + words + "”";
        };
    }
}
