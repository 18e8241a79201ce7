package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Deed.Part;
import org.briefingroom.support.Told;

/** Makes up worlds: who is in them, what they do, and how it is told. The same seed makes the same world; a smaller one is its beginning. */
final class Worlds {
    private final Random random;
    private final List<Name> names;
    private final boolean whole;
    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private final List<FactLine> facts = new ArrayList<>();
    private String saying;
    private String topic;
    private boolean complete;

    private Worlds(long seed) {
        random = new Random(seed);
        names = Casting.cast(random);
        whole = random.nextBoolean();
    }

    static World of(long seed, int size) {
        var worlds = new Worlds(seed);
        while (worlds.facts.size() < size) {
            worlds.tell("fact-" + worlds.facts.size());
        }
        return new World(new FactBase(List.copyOf(worlds.facts), worlds.names, List.of()), new LinkedHashMap<>(worlds.deeds));
    }

    private void tell(String fact) {
        complete = false;
        var deed = deed(fact);
        deeds.put(fact, deed);
        var speakers = deed.speakers().stream().sorted().map(this::named).map(Name::name).toList();
        facts.add(Told.fact(facts.size() + 1, fact, Told.topic(topic, 1 + Math.abs(topic.hashCode() % 50), topic.equals("patrol")), saying, deed.status(), complete, whole,
                names.stream().flatMap(World::spellings).flatMap(spelling -> Stream.of(spelling.split(" "))).filter(word -> !word.equals("the")).collect(Collectors.toSet()), speakers));
    }

    private Deed deed(String fact) {
        var made = any(Stock.MADE);
        var status = random.nextInt(3) > 0 ? Status.REPORTED : any(List.of(Status.CLAIMED, Status.ANALYSIS, Status.FORECAST));
        var doer = any(of(CastType.COUNTRY, CastType.ORGANISATION)).slug();
        return switch (random.nextInt(8)) {
            case 0 -> signed(fact, made, status, doer);
            case 1 -> number(fact, "fleet", "fleets", "The fleet of " + slot(doer) + " has %s.", Map.of(Part.DOER, Set.of(doer)), any(Stock.NUMBERS), status, "How many ships has the fleet of " + named(doer).name() + "?");
            case 2 -> number(fact, made + "-road", "roads", "The " + made + " road along the coast is %s long.", Map.of(), any(Stock.LENGTHS), status, "How long is the " + made + " road along the coast?");
            case 3 -> opened(fact, made, status);
            case 4 -> stance(fact, doer);
            case 5 -> met(fact, status);
            case 6 -> term(fact, doer, status);
            default -> claim(fact, status == Status.REPORTED ? Status.CLAIMED : status);
        };
    }

    private Deed signed(String fact, String made, Status status, String first) {
        var all = new LinkedHashSet<>(List.of(first));
        Stream.generate(() -> any(of(CastType.COUNTRY, CastType.ORGANISATION)).slug()).limit(random.nextInt(3)).forEach(all::add);
        complete = random.nextInt(4) == 0;
        topic = "treaties";
        saying = Casting.opening((complete ? "only " : "") + Casting.listed(all.stream().map(this::slot).toList()) + " signed the " + made + " treaty.");
        return deed(fact, "signed-" + made, Map.of(Part.DOER, Set.copyOf(all)), status, Map.of(Part.DOER, "Who signed the " + made + " treaty?"));
    }

    private Deed number(String fact, String key, String about, String sentence, Map<Part, Set<String>> others, String quantity, Status status, String ask) {
        topic = about;
        saying = sentence.formatted("[" + Casting.inWords(quantity) + "](number:" + quantity + ")");
        return deed(fact, key, with(others, Part.NUMBER, quantity), status, Map.of(Part.NUMBER, ask));
    }

    private Deed opened(String fact, String made, Status status) {
        topic = "bridges";
        var date = any(Stock.DATES);
        saying = "The " + made + " bridge was opened " + (date.length() > 7 ? "on" : "in") + " [" + new LooseDate(date) + "](date:" + date + ").";
        return deed(fact, "opened-" + made, Map.of(Part.DATE, Set.of(date)), status, Map.of(Part.DATE, "When was the " + made + " bridge opened?"));
    }

    private Deed stance(String fact, String doer) {
        topic = "patrol";
        var stance = any(Stock.STANCES).split("=");
        saying = Casting.opening(slot(doer) + " [" + stance[1] + "](stance:" + stance[0] + ") the patrol of the coast.");
        return deed(fact, "patrol-" + stance[0], Map.of(Part.DOER, Set.of(doer)), Status.REPORTED, Map.of(Part.DOER, "Who " + stance[1] + " the patrol of the coast?"));
    }

    private Deed met(String fact, Status status) {
        topic = "meetings";
        var one = any(of(CastType.PERSON)).slug();
        var other = any(of(CastType.PERSON).stream().filter(name -> !name.slug().equals(one)).toList()).slug();
        var place = any(of(CastType.PLACE)).slug();
        saying = Casting.opening(slot(one) + " met " + slot(other) + " at " + slot(place) + ".");
        return deed(fact, "met", Map.of(Part.DOER, Set.of(one), Part.OBJECT, Set.of(other), Part.PLACE, Set.of(place)), status, Map.of(Part.PLACE, "Where did " + named(one).name() + " meet " + named(other).name() + "?"));
    }

    private Deed term(String fact, String doer, Status status) {
        topic = "ports";
        var term = any(names.stream().filter(name -> name.type() == null).toList()).slug();
        saying = "The harbour of " + slot(doer) + " is a " + slot(term) + ".";
        return deed(fact, "port", Map.of(Part.DOER, Set.of(doer), Part.TERM, Set.of(term)), status, Map.of(Part.TERM, "What sort of port is the harbour of " + named(doer).name() + "?"));
    }

    private Deed claim(String fact, Status status) {
        topic = "claims";
        int which = random.nextInt(Stock.CLAIMS.size());
        saying = any(Stock.CLAIMS.get(which));
        return deed(fact, "claim-" + which, Map.of(), status, Map.of(Part.SPEAKER, "Who said that " + Character.toLowerCase(saying.charAt(0)) + saying.substring(1).replace(".", "?")));
    }

    private Deed deed(String fact, String key, Map<Part, Set<String>> parts, Status status, Map<Part, String> asks) {
        var speakers = Stream.generate(() -> any(of(CastType.PERSON)).slug()).limit(status.needsSpeaker() ? 1 + random.nextInt(6) / 5 : 0).collect(Collectors.toSet());
        return new Deed(fact, key, parts, status, speakers, asks);
    }

    private static Map<Part, Set<String>> with(Map<Part, Set<String>> parts, Part part, String value) {
        return Stream.concat(parts.entrySet().stream(), Stream.of(Map.entry(part, Set.of(value)))).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String slot(String slug) {
        return Casting.slot(named(slug), random);
    }

    private Name named(String slug) {
        return names.stream().filter(name -> name.slug().equals(slug)).findFirst().orElseThrow();
    }

    private List<Name> of(CastType... types) {
        return names.stream().filter(name -> name.type() != null && List.of(types).contains(name.type())).toList();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
