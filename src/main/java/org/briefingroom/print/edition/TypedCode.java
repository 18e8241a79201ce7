package org.briefingroom.print.edition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A code as somebody typed or heard it: small letters, spaces and hyphens do not matter, nor I for 1 or O for 0.
 *
 * @param code    empty when it is none
 * @param problem what is wrong with it, in a sentence; empty when it is a code
 * @param meant   the code that it would be with the one likely mend
 */
record TypedCode(Optional<EditionCode> code, String problem, Optional<EditionCode> meant) {
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final int LONGEST_SHOWN = 20;

    static TypedCode read(String typed) {
        var signs = plain(typed);
        var odd = signs.codePoints().filter(sign -> EditionCode.ALPHABET.indexOf(sign) < 0).findFirst();
        if (signs.isEmpty()) {
            return wrong("Please type the code that stands on the paper: nine letters and digits.");
        }
        if (odd.isPresent()) {
            return wrong("“" + Character.toString(odd.getAsInt()) + "” stands in no code. A code has nine letters and digits, such as " + EditionCode.of(20, 7, 19, 3, 23, 28, 9).spoken() + ".");
        }
        if (signs.length() != EditionCode.LENGTH) {
            return wrong("A code has nine letters and digits; this one has " + signs.length() + ". Please look at the paper again.");
        }
        return checked(signs);
    }

    private static String plain(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}._]+", "").replace('O', '0').replace('I', '1').replace('L', '1').replace('U', 'V');
    }

    private static TypedCode checked(String signs) {
        int[] values = EditionCode.values(signs);
        if (EditionCode.isSound(values)) {
            return new TypedCode(Optional.of(new EditionCode(signs)), "", Optional.empty());
        }
        int sum = EditionCode.sum(values);
        return sum == 0 ? swapped(values) : oneWrong(values, sum);
    }

    /** One wrong sign leaves its error as the sum, and its place in how the sum is weighed. */
    private static TypedCode oneWrong(int[] values, int sum) {
        int weighed = EditionCode.weighed(values);
        int place = weighed == 0 ? EditionCode.LENGTH : Field32.log(Field32.over(weighed, sum));
        if (place >= EditionCode.LENGTH) {
            return wrong("More than one letter of this code is wrong. Please look at the paper again.");
        }
        var mended = values.clone();
        mended[place] ^= sum;
        return mended("The " + PLACES.get(place) + " sign, “" + EditionCode.written(values[place]) + "”, looks wrong.", mended);
    }

    private static TypedCode swapped(int... values) {
        var places = IntStream.range(0, values.length - 1).filter(place -> EditionCode.isSound(swapped(place, values))).boxed().toList();
        return switch (places.size()) {
            case 0 -> wrong("More than one letter of this code is wrong. Please look at the paper again.");
            case 1 -> mended("The " + PLACES.get(places.get(0)) + " and the " + PLACES.get(places.get(0) + 1) + " sign look swapped.", swapped(places.get(0), values));
            default -> wrong("Two signs beside each other look swapped. Please look at the paper again.");
        };
    }

    private static int[] swapped(int place, int... values) {
        var mended = values.clone();
        mended[place] = values[place + 1];
        mended[place + 1] = values[place];
        return mended;
    }

    private static TypedCode mended(String problem, int... values) {
        return new TypedCode(Optional.empty(), problem, Optional.of(new EditionCode(EditionCode.written(values))));
    }

    private static TypedCode wrong(String problem) {
        return new TypedCode(Optional.empty(), problem, Optional.empty());
    }

    /** As much of what was typed as a page shows. */
    static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }
}
