package org.briefingroom.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code of a class: six letters by chance and one that follows from them, all consonants, so that no word comes of it and none is
 * taken for another. With the last, one wrong letter or two swapped ones are noticed.
 *
 * @param letters seven of them, without hyphen
 */
public record ClassCode(String letters) {
    static final String ALPHABET = "BCDFGHJKLMNPQRSTWXZ";
    static final int LENGTH = 7;
    private static final int BY_CHANCE = LENGTH - 1;
    private static final int LONGEST_TYPED = 60;

    /** @throws IllegalArgumentException when it is no code */
    public ClassCode {
        if (!isSound(letters)) {
            throw new IllegalArgumentException("No code of a class: " + letters);
        }
    }

    static ClassCode random(RandomGenerator random) {
        var chosen = random.ints(BY_CHANCE, 0, ALPHABET.length()).mapToObj(value -> String.valueOf(ALPHABET.charAt(value))).collect(Collectors.joining());
        return ALPHABET.chars().mapToObj(last -> chosen + (char) last).filter(ClassCode::isSound).findFirst().map(ClassCode::new).orElseThrow();
    }

    /** As somebody typed it, in capitals or not, with hyphens, dots or spaces or without; empty when it is none. */
    public static Optional<ClassCode> typed(String code) {
        var bare = code == null || code.length() > LONGEST_TYPED ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.·_]+", "");
        return isSound(bare) ? Optional.of(new ClassCode(bare)) : Optional.empty();
    }

    /** In two groups, such as KTR-BMWX. */
    public String spoken() {
        return letters.substring(0, 3) + "-" + letters.substring(3);
    }

    /** Nineteen letters are a prime number of them: weighed by its place, no single letter can be exchanged unnoticed. */
    private static boolean isSound(String letters) {
        return letters.length() == LENGTH && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && IntStream.range(0, LENGTH).map(place -> (place + 1) * ALPHABET.indexOf(letters.charAt(place))).sum() % ALPHABET.length() == 0;
    }

    @Override
    public String toString() {
        return letters;
    }
}
