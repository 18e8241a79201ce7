package org.briefingroom.print.edition;

/** Reckoning with the 32 signs of a code, so that a wrong one can be found: the field of 32 elements, by the powers of one of them. */
final class Field32 {
    static final int SIZE = 32;
    private static final int ORDER = SIZE - 1;
    /** x⁵ + x² + 1, which is primitive. */
    private static final int MODULUS = 0b100101;
    private static final int[] POWER = new int[ORDER];
    private static final int[] LOG = new int[SIZE];

    static {
        for (int exponent = 0, value = 1; exponent < ORDER; exponent++) {
            POWER[exponent] = value;
            LOG[value] = exponent;
            value <<= 1;
            value = value >= SIZE ? value ^ MODULUS : value;
        }
    }

    private Field32() {
    }

    static int power(int exponent) {
        return POWER[exponent % ORDER];
    }

    static int times(int one, int other) {
        return one == 0 || other == 0 ? 0 : POWER[(LOG[one] + LOG[other]) % ORDER];
    }

    /** @param divisor not 0 */
    static int over(int dividend, int divisor) {
        return dividend == 0 ? 0 : POWER[(LOG[dividend] - LOG[divisor] + ORDER) % ORDER];
    }

    /** The exponent of which this is the power. @param value not 0 */
    static int log(int value) {
        return LOG[value];
    }
}
