package org.briefingroom.question.drafting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.source.LooseDate;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Deed.Part;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.SingleChoice;

/** Says of a draft which of its wrong options are right in the world it was drafted from. Knows nothing of how the program reads facts. */
final class GroundTruth {
    private static final Map<String, Status> LABELS = Map.of("forecast", Status.FORECAST, "claim", Status.CLAIMED, "reading", Status.ANALYSIS, "analysis", Status.ANALYSIS, "it reports", Status.REPORTED, "report", Status.REPORTED);
    private static final double MOST_WORDS = 0.8;
    private final World world;

    GroundTruth(World world) {
        this.world = world;
    }

    /** Empty when every wrong option is wrong. */
    List<String> faults(Draft draft) {
        var deed = world.deeds().get(draft.fact());
        var content = draft.question().content();
        if (draft.angle() == Angle.STATUS) {
            return wrong(content).filter(option -> isStatus(deed, option)).toList();
        }
        if (content instanceof Matching matching) {
            return matched(draft, matching);
        }
        if (content instanceof Ordering ordering) {
            return ordered(ordering.items().stream().map(this::told).toList());
        }
        if (draft.angle() == Angle.COMPARE) {
            return List.of();
        }
        var keys = keys(content).toList();
        return wrong(content).filter(option -> parts(draft, deed, keys).anyMatch(part -> isRight(deed, part, option))).toList();
    }

    /** Which part is asked for: whatever the right options name. Whoever does something and tells of it too is asked about as the doer. */
    private Stream<Part> parts(Draft draft, Deed deed, List<String> keys) {
        var named = Stream.of(Part.values()).filter(part -> keys.stream().anyMatch(key -> deed.of(part).stream().anyMatch(value -> says(part, value, key, deed)))).toList();
        return draft.angle() == Angle.WHO_SAID || named.equals(List.of(Part.SPEAKER)) ? Stream.of(Part.SPEAKER) : named.stream().filter(part -> part != Part.SPEAKER);
    }

    private boolean isRight(Deed deed, Part part, String option) {
        return world.rights(deed, part).stream().anyMatch(value -> says(part, value, option, deed));
    }

    private boolean says(Part part, String value, String text, Deed deed) {
        if (part == Part.NUMBER) {
            var written = Measured.read(text, value.replaceAll("^[^a-z]*", ""));
            return written != null && written.meets(Measured.of(value));
        }
        if (part == Part.DATE) {
            return world.deeds().values().stream().flatMap(any -> any.of(Part.DATE).stream()).anyMatch(date -> text.endsWith(new LooseDate(date).toString()) && world.isSame(Part.DATE, date, value)
                    && text.replaceAll("[^0-9]", "").equals(new LooseDate(date).toString().replaceAll("[^0-9]", "")));
        }
        return world.meant(text).stream().anyMatch(slug -> world.kin(Set.of(value)).contains(slug));
    }

    private boolean isStatus(Deed deed, String option) {
        var label = LABELS.entrySet().stream().filter(each -> option.contains(each.getKey())).map(Map.Entry::getValue).findFirst();
        return label.isPresent() && world.deeds().values().stream().anyMatch(other -> other.status() == label.get() && isSame(deed, other));
    }

    private boolean isSame(Deed one, Deed other) {
        var said = world.base().byName();
        return said.get(one.fact()).said().equals(said.get(other.fact()).said());
    }

    private List<String> matched(Draft draft, Matching matching) {
        return matching.pairs().stream().flatMap(pair -> Stream.concat(matching.pairs().stream().map(Matching.Pair::right), matching.spare().stream()).filter(right -> !right.equals(pair.right()))
                .filter(right -> isHeld(draft, pair.left(), right)).map(right -> pair.left() + " – " + right)).distinct().toList();
    }

    /** Whether somebody says or does what the line tells. */
    private boolean isHeld(Draft draft, String who, String line) {
        var told = told(draft, line);
        return !world.meant(who).isEmpty() && told != null && Stream.of(draft.question().content().stem().contains("who said") ? Part.SPEAKER : Part.DOER).anyMatch(part -> world.kin(world.rights(told, part)).stream().anyMatch(world.meant(who)::contains));
    }

    private static List<String> ordered(List<Deed> deeds) {
        return Stream.iterate(1, at -> at < deeds.size(), at -> at + 1).filter(at -> deeds.get(at - 1) != null && deeds.get(at) != null).filter(at -> deeds.get(at - 1).of(Part.DATE).stream()
                .anyMatch(one -> deeds.get(at).of(Part.DATE).stream().anyMatch(other -> other.startsWith(one) || one.compareTo(other) >= 0))).map(at -> deeds.get(at).fact()).toList();
    }

    /** The deed of the draft's own facts that a line tells of; another one, for a spare line. */
    private Deed told(Draft draft, String line) {
        return draft.question().facts().stream().filter(fact -> tells(world.base().byName().get(fact), words(line))).findFirst().map(world.deeds()::get).orElseGet(() -> told(line));
    }

    private static boolean tells(FactLine fact, Set<String> words) {
        return words(fact.said()).stream().filter(words::contains).count() >= MOST_WORDS * words.size();
    }

    /** The deed that a line tells of, by most of its words; null when none. */
    private Deed told(String line) {
        var words = words(line);
        return world.base().facts().stream().filter(fact -> tells(fact, words)).findFirst().map(fact -> world.deeds().get(fact.fact())).orElse(null);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase().split("[^\\p{L}\\p{N}]+")).collect(Collectors.toSet());
    }

    private static Stream<String> wrong(Content content) {
        return content instanceof Cloze cloze ? cloze.gaps().stream().flatMap(gap -> gap.wrong().stream()) : options(content).filter(option -> !option.right()).map(Option::text);
    }

    private static Stream<String> keys(Content content) {
        return content instanceof Cloze cloze ? cloze.gaps().stream().flatMap(gap -> gap.accepted().stream()) : options(content).filter(Option::right).map(Option::text);
    }

    private static Stream<Option> options(Content content) {
        return content instanceof SingleChoice single ? single.options().stream() : content instanceof MultipleChoice multiple ? multiple.options().stream() : Stream.of();
    }
}
