package org.briefingroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.source.LooseDate;

/**
 * A made-up base of any size: topics of ten facts, a cast and a vocabulary that grow with it as those of a shelf of articles do,
 * and facts with people, countries, cities, numbers, dates and speakers.
 */
final class SyntheticBase {
    private static final int FACTS_IN_A_TOPIC = 10;
    private static final List<String> VERBS = List.of("promised", "refused", "opened", "measured", "wanted", "led", "found", "described", "visited", "questioned");
    private static final LooseDate PUBLISHED = new LooseDate("2024-06-01");

    private final Random random = new Random(7);
    private final int facts;
    private final List<Name> people;
    private final List<Name> countries;
    private final List<Name> cities;

    private SyntheticBase(int facts) {
        this.facts = facts;
        people = names(facts / 8, "Person", CastType.PERSON, null);
        countries = names(facts / 15, "Land", CastType.COUNTRY, null);
        cities = names(facts / 15, "City", CastType.PLACE, "city");
    }

    static FactBase of(int facts) {
        var base = new SyntheticBase(facts);
        var names = new ArrayList<Name>(base.people);
        names.addAll(base.countries);
        names.addAll(base.cities);
        return new FactBase(IntStream.range(0, facts).mapToObj(base::fact).toList(), names, List.of());
    }

    private List<Name> names(int count, String word, CastType type, String sort) {
        return IntStream.range(0, Math.max(4, count)).mapToObj(at -> new Name(word.toLowerCase() + "-" + at, word + spelled(at), type, sort, List.of(), List.of())).toList();
    }

    /** Letters, since a number would be read as one. */
    private static String spelled(int number) {
        return number < 26 ? String.valueOf((char) ('a' + number)) : spelled(number / 26 - 1) + (char) ('a' + number % 26);
    }

    private FactLine fact(int at) {
        int topic = at / FACTS_IN_A_TOPIC;
        var status = Status.values()[at % 4];
        var person = near(people, topic);
        var country = near(countries, topic);
        var city = near(cities, topic);
        var says = switch (at % 3) {
            case 0 -> "[%s](country:%s) %s the %s of [%s](place:%s).".formatted(country.name(), country.slug(), verb(), words(), city.name(), city.slug());
            case 1 -> "On [%s](date:%s), [%s](person:%s) %s the %s.".formatted(date(at), date(at).iso(), person.name(), person.slug(), verb(), words());
            default -> "[%s](country:%s) %s [%d](number:%d tonnes) tonnes of %s.".formatted(country.name(), country.slug(), verb(), 100 + at * 37, 100 + at * 37, words());
        };
        var speakers = status.needsSpeaker() ? List.of(near(people, topic).name()) : List.<String>of();
        var text = new FactText(says);
        return new FactLine(at, at, "synthetic", "fact-" + at, 1, true, new FactLine.Topic("topic-" + topic, "Topic " + topic, topic, false), text,
                new FactText(text.continued(Set.of())), status, speakers, PUBLISHED, List.of(at), null, false, new FactLine.Origin("Somebody Else", null, "report", "A paper", PUBLISHED, true));
    }

    private Name near(List<Name> names, int topic) {
        return names.get(Math.floorMod(topic * 5 + random.nextInt(4), names.size()));
    }

    private String verb() {
        return VERBS.get(random.nextInt(VERBS.size()));
    }

    private static LooseDate date(int at) {
        return new LooseDate("20%02d-%02d-%02d".formatted(at % 24, 1 + at / 24 % 12, 1 + at / 288 % 28));
    }

    /** Few words are everywhere and most are rare: the square law of vocabularies, with twice the words in four times the text. */
    private String words() {
        int vocabulary = (int) (40 * Math.sqrt(facts));
        var words = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            words.append(at == 0 ? "" : " ").append("word").append(spelled((int) (vocabulary * Math.pow(random.nextDouble(), 2))));
        }
        return words.toString();
    }
}
