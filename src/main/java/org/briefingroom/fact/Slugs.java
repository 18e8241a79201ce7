package org.briefingroom.fact;

import com.github.slugify.Slugify;
import java.util.function.Predicate;

/** Names for addresses and files, made from titles. */
public final class Slugs {
    private static final int LONGEST = 60;
    private static final Slugify PLAIN = Slugify.builder().build();

    private Slugs() {
    }

    /** Small letters, digits and single hyphens; “untitled” where nothing of the title can be kept. */
    public static String of(String title) {
        var slug = PLAIN.slugify(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "untitled" : cut;
    }

    /** The same, with a number behind it where it is taken. */
    public static String unused(String title, Predicate<String> taken) {
        var slug = of(title);
        var free = slug;
        for (int number = 2; taken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }
}
