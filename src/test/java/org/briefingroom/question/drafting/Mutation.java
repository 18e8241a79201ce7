package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Deed.Part;

/** Something that happens to a fact base and may turn a wrong option into a right one. */
enum Mutation {
    /** Somebody goes by the name of another, too. */
    ALIAS {
        @Override
        World apply(World world, Random random) {
            var type = random.nextBoolean() ? CastType.PERSON : CastType.COUNTRY;
            var names = world.base().names().stream().filter(name -> name.type() == type).toList();
            var one = any(names, random);
            var other = any(names, random);
            return one.equals(other) ? world : world.renamed(new Name(one.slug(), one.name(), one.type(), one.sort(), more(one.aliases(), other.name()), one.of()));
        }
    },
    /** Somebody else says the same in other words. */
    SECOND_SPEAKER {
        @Override
        World apply(World world, Random random) {
            return told(world, Part.SPEAKER, random).map(deed -> {
                var speaker = any(world.base().names().stream().filter(name -> name.type() == CastType.PERSON).toList(), random);
                var wording = any(Stock.CLAIMS.get(Integer.parseInt(deed.key().substring("claim-".length()))), random);
                return world.and(retold(world, deed, wording, List.of(speaker.name())), deed.by("added", Status.CLAIMED, Set.of(speaker.slug())));
            }).orElse(world);
        }
    },
    SECOND_VALUE {
        @Override
        World apply(World world, Random random) {
            var part = random.nextBoolean() ? Part.NUMBER : Part.DATE;
            return told(world, part, random).map(deed -> valued(world, deed, part, any(part == Part.DATE ? Stock.DATES : sameKind(deed), random), random)).orElse(world);
        }
    },
    /** A country belongs to a country, whose people belong to that one then. */
    MEMBER_AS_GROUP {
        @Override
        World apply(World world, Random random) {
            var countries = world.base().names().stream().filter(name -> name.type() == CastType.COUNTRY).toList();
            var one = any(countries, random);
            var other = any(countries, random);
            return one.equals(other) ? world : world.renamed(new Name(one.slug(), one.name(), one.type(), one.sort(), one.aliases(), more(one.of(), other.name())));
        }
    },
    EQUAL_IN_OTHER_UNITS {
        @Override
        World apply(World world, Random random) {
            return told(world, Part.NUMBER, random).map(deed -> {
                var value = Measured.of(deed.of(Part.NUMBER).iterator().next());
                var low = String.valueOf(Math.round(value.least() * 10) / (value.of().equals("ships") ? 10_000.0 : 10.0));
                return valued(world, deed, Part.NUMBER, "~" + low + (value.of().equals("ships") ? " thousand ships" : " metres"), random);
            }).orElse(world);
        }
    },
    OVERLAPPING_RANGE {
        @Override
        World apply(World world, Random random) {
            return told(world, Part.NUMBER, random).map(deed -> {
                var value = Measured.of(deed.of(Part.NUMBER).iterator().next());
                long low = Math.round(value.least());
                return valued(world, deed, Part.NUMBER, Math.max(1, low - 10) + ".." + (low + 25) + (value.of().equals("ships") ? " ships" : " metres"), random);
            }).orElse(world);
        }
    };

    abstract World apply(World world, Random random);

    private static List<String> sameKind(Deed deed) {
        return deed.key().equals("fleet") ? Stock.NUMBERS : Stock.LENGTHS;
    }

    private static Optional<Deed> told(World world, Part part, Random random) {
        var deeds = world.deeds().values().stream().filter(deed -> deed.asks().containsKey(part)).toList();
        return deeds.isEmpty() ? Optional.empty() : Optional.of(any(deeds, random));
    }

    /** The same sentence, with another number or date in it, as somebody's account. */
    private static World valued(World world, Deed deed, Part part, String value, Random random) {
        var fact = world.base().byName().get(deed.fact());
        var words = part == Part.DATE ? new LooseDate(value).toString() : Casting.inWords(value);
        var wording = fact.text().marked().replaceFirst("\\[[^\\]]*\\]\\((number|date):[^)]*\\)", "[" + words + "]($1:" + value + ")");
        var speaker = any(world.base().names().stream().filter(name -> name.type() == CastType.PERSON).toList(), random);
        return world.and(retold(world, deed, wording, List.of(speaker.name())), deed.with("added", part, value).by("added", Status.CLAIMED, Set.of(speaker.slug())));
    }

    private static FactLine retold(World world, Deed deed, String wording, List<String> speakers) {
        var like = world.base().byName().get(deed.fact());
        int id = world.base().facts().size() + 1;
        return new FactLine(id, id, like.pack(), "added", 1, true, like.topic(), new FactText(wording), new FactText(Character.toLowerCase(wording.charAt(0)) + wording.substring(1)), Status.CLAIMED, speakers,
                like.asOf(), like.passages(), null, false, like.origin());
    }

    private static List<String> more(List<String> some, String another) {
        return new ArrayList<>(Stream.concat(some.stream(), Stream.of(another)).distinct().toList());
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
