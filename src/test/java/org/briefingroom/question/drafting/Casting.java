package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.Name;

/** Who is in a made-up world: each under several names, some belonging to others that belong to others, some of one name. */
final class Casting {
    private Casting() {
    }

    static List<Name> cast(Random random) {
        var cast = new ArrayList<Name>();
        add(cast, CastType.GROUP, null, "the Islanders", List.of("island countries"), List.of());
        add(cast, CastType.ORGANISATION, "union", "Coastal Union", List.of("the Union"), some(random, "the Islanders"));
        add(cast, CastType.ORGANISATION, "guild", "Harbour Guild", List.of("the Guild"), List.of());
        add(cast, CastType.ORGANISATION, "guild", "Miller League", List.of(), some(random, "Harbour Guild"));
        add(cast, CastType.COUNTRY, null, "Utopia", List.of("the Castle", "Utopian"), some(random, "Coastal Union"));
        add(cast, CastType.COUNTRY, null, "Arcadia", List.of("Arcadian"), some(random, "Coastal Union"));
        add(cast, CastType.COUNTRY, null, "Lemuria", List.of("Lemurian"), some(random, "the Islanders"));
        add(cast, CastType.COUNTRY, null, "Atlantis", List.of(), List.of());
        add(cast, CastType.COUNTRY, null, "Cockaigne", List.of("the Palace"), List.of());
        add(cast, CastType.PERSON, "minister", "Ada Alm", List.of("Ada", "Ms. Alm"), some(random, "Utopia"));
        add(cast, CastType.PERSON, "minister", "Ben Birk", List.of("Ben", "Mr. Birk"), some(random, "Arcadia"));
        add(cast, CastType.PERSON, "minister", "Cem Demir", List.of("Cem"), some(random, "Harbour Guild"));
        add(cast, CastType.PERSON, "minister", "Dora Dahl", List.of("Ms. Dahl"), some(random, "Lemuria"));
        add(cast, CastType.PERSON, "minister", "Eli Eken", List.of(), List.of());
        add(cast, CastType.PERSON, "minister", "Fay Falk", List.of("Ms. Falk"), List.of());
        add(cast, CastType.PLACE, "quay", "North Quay", List.of("the New Quay"), List.of());
        add(cast, CastType.PLACE, "quay", "South Quay", List.of(), List.of());
        add(cast, CastType.PLACE, "quay", "East Quay", List.of(), List.of());
        if (random.nextInt(4) == 0) {
            cast.add(new Name("cockaigne-town", "Cockaigne", CastType.PLACE, "quay", List.of(), List.of()));
        }
        List.of("free port", "toll port", "winter port").forEach(term -> add(cast, null, null, term, List.of(), List.of()));
        return List.copyOf(cast);
    }

    private static void add(List<Name> cast, CastType type, String sort, String name, List<String> aliases, List<String> of) {
        cast.add(new Name(name.toLowerCase().replace("the ", "").replace(' ', '-'), name, type, sort, aliases, of));
    }

    private static List<String> some(Random random, String group) {
        return random.nextBoolean() ? List.of(group) : List.of();
    }

    /** Marked, under any name that can stand alone. */
    static String slot(Name name, Random random) {
        var alone = World.spellings(name).filter(spelling -> !spelling.endsWith("ian")).toList();
        var words = alone.get(random.nextInt(alone.size()));
        var article = words.startsWith("the ") ? "the " : needsArticle(words) ? "the " : "";
        return article + "[" + words.replaceFirst("^the ", "") + "](" + (name.type() == null ? "term" : name.type().word()) + ":" + name.slug() + ")";
    }

    private static boolean needsArticle(String words) {
        return words.matches(".*(Union|Guild|League)");
    }

    static String opening(String sentence) {
        int at = sentence.startsWith("[") ? 1 : 0;
        return sentence.substring(0, at) + Character.toUpperCase(sentence.charAt(at)) + sentence.substring(at + 1);
    }

    static String listed(List<String> all) {
        return all.size() == 1 ? all.get(0) : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    /** A quantity as it stands in a sentence. */
    static String inWords(String quantity) {
        return quantity.replace("~", "about ").replace(">=", "at least ").replace("..", " to ");
    }
}
