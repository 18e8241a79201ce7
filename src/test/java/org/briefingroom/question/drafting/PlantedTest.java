package org.briefingroom.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Deed.Part;
import org.briefingroom.question.entailment.Entailment;
import org.briefingroom.question.entailment.Objection;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Item;

/** The check, held against what is true in a made-up world: it finds each wrong option that is right, and lets sound ones pass. */
class PlantedTest {

    @Provide
    Arbitrary<World> worlds() {
        return FactBases.worlds();
    }

    @Property(tries = 2000)
    void aWrongOptionThatIsRightIsFound(@ForAll("worlds") World world) {
        var entailment = new Entailment(world.base());
        world.deeds().values().forEach(deed -> deed.asks().keySet().forEach(part -> world.rights(deed, part).stream().filter(right -> !deed.of(part).contains(right)).sorted().limit(3)
                .forEach(right -> assertThat(objections(entailment, world, deed, part, right)).as("%s in %s", right, world.base().byName().get(deed.fact()).sentence()).isNotEmpty())));
    }

    @Property(tries = 2000)
    void whoeverNobodySpeaksOfIsNoRightOption(@ForAll("worlds") World world) {
        var entailment = new Entailment(world.base());
        world.deeds().values().forEach(deed -> deed.asks().keySet().stream().filter(part -> part != Part.NUMBER && part != Part.DATE)
                .forEach(part -> unspoken(world, deed, part).limit(2).forEach(name -> assertThat(objections(entailment, world, deed, part, name.slug()))
                        .as("%s in %s", name.name(), world.base().byName().get(deed.fact()).sentence()).isEmpty())));
    }

    /** Those of the same type whom no fact names, and who are nobody's kin. */
    private static Stream<Name> unspoken(World world, Deed deed, Part part) {
        var spoken = world.kin(world.deeds().values().stream().flatMap(each -> Stream.of(Part.DOER, Part.OBJECT, Part.PLACE, Part.TERM, Part.SPEAKER).flatMap(any -> each.of(any).stream())).toList());
        var type = world.name(deed.of(part).iterator().next()).type();
        return world.base().names().stream().filter(name -> name.type() == type && !spoken.contains(name.slug()));
    }

    private static List<Objection> objections(Entailment entailment, World world, Deed deed, Part part, String wrong) {
        var right = deed.of(part).stream().sorted().findFirst().orElseThrow();
        var options = List.of(new Option(shown(world, part, right), true, ""), new Option(shown(world, part, wrong), false, ""));
        var fact = world.base().byName().get(deed.fact());
        return entailment.objections(new Item("planted", new SingleChoice(deed.asks().get(part), options), List.of(fact), Map.of(), Map.of(), Authorship.WRITTEN))
                .stream().filter(objection -> objection.option() == 1).toList();
    }

    private static String shown(World world, Part part, String value) {
        return switch (part) {
            case NUMBER -> Casting.inWords(value);
            case DATE -> new org.briefingroom.source.LooseDate(value).toString();
            default -> Set.of(world.name(value)).iterator().next().name();
        };
    }
}
