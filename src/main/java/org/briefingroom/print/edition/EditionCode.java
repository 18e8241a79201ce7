package org.briefingroom.print.edition;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.random.RandomGenerator;

/**
 * The code of an edition: seven signs by chance and two that follow from them, digits and letters without those that are taken for
 * one another. With the last two, one wrong sign or two swapped ones are found, and which.
 *
 * @param signs nine of them, without hyphens
 */
public record EditionCode(String signs) {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 9;
    private static final int LONGEST_TYPED = 60;
    private static final int BY_CHANCE = 7;

    /** @throws IllegalArgumentException when it is no code */
    public EditionCode {
        if (signs.length() != LENGTH || !isSound(values(signs))) {
            throw new IllegalArgumentException("No code of an edition: " + signs);
        }
    }

    static EditionCode random(RandomGenerator random) {
        return of(random.ints(BY_CHANCE, 0, Field32.SIZE).toArray());
    }

    /** @param chosen seven numbers from 0 to 31 */
    static EditionCode of(int... chosen) {
        int sum = sum(chosen);
        int weighed = weighed(chosen);
        int last = Field32.over(weighed ^ Field32.times(sum, Field32.power(BY_CHANCE)), Field32.power(BY_CHANCE) ^ Field32.power(BY_CHANCE + 1));
        return new EditionCode(written(IntStream.concat(IntStream.of(chosen), IntStream.of(sum ^ last, last)).toArray()));
    }

    /** As somebody typed it; empty when it is none. */
    public static Optional<EditionCode> typed(String code) {
        return code.length() > LONGEST_TYPED ? Optional.empty() : TypedCode.read(code).code();
    }

    /** In groups of three, such as K7M-3QX-9TB. */
    public String spoken() {
        return signs.replaceAll("(...)(?=.)", "$1-");
    }

    static boolean isSound(int... values) {
        return sum(values) == 0 && weighed(values) == 0;
    }

    static int sum(int... values) {
        return IntStream.of(values).reduce(0, (one, other) -> one ^ other);
    }

    /** The sum with each sign weighed by its place. */
    static int weighed(int... values) {
        return IntStream.range(0, values.length).map(place -> Field32.times(values[place], Field32.power(place))).reduce(0, (one, other) -> one ^ other);
    }

    static int[] values(String signs) {
        return signs.chars().map(ALPHABET::indexOf).toArray();
    }

    static String written(int... values) {
        return IntStream.of(values).mapToObj(value -> String.valueOf(ALPHABET.charAt(value))).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return signs;
    }
}
