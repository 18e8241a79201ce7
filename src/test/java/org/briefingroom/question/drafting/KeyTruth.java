package org.briefingroom.question.drafting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.Status;
import org.briefingroom.question.drafting.Deed.Part;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/** Says of a draft whether its key is right in the world it was drafted from: by whoever made the world up, not by what the program reads. */
final class KeyTruth {
    private static final Map<String, Status> LABELS = Map.of("as an event or a figure", Status.REPORTED, "as a claim or a wish", Status.CLAIMED, "as an analysis", Status.ANALYSIS, "as a plan or a forecast", Status.FORECAST);
    private static final Set<String> SMALL = Set.of("the", "a", "an", "that");
    private final World world;

    KeyTruth(World world) {
        this.world = world;
    }

    boolean isRight(Draft draft) {
        var deed = world.deeds().get(draft.fact());
        var content = draft.question().content();
        if (content instanceof Matching matching) {
            return matching.pairs().stream().allMatch(pair -> isHeld(draft, pair));
        }
        if (content instanceof Ordering ordering) {
            return isInOrder(draft, ordering.items());
        }
        if (content instanceof TrueFalse statement) {
            return statement.truth() == isTrue(deed, statement.stem(), draft);
        }
        return keys(content).allMatch(key -> switch (draft.angle()) {
            case STATUS -> LABELS.entrySet().stream().anyMatch(label -> key.startsWith(label.getKey()) && label.getValue() == deed.status());
            case VOICE -> tells(deed, key) && deed.speakers().isEmpty() != draft.question().content().stem().contains("claim or wish");
            case SAID_WHAT -> tells(deed, key) && deed.speakers().stream().allMatch(speaker -> content.stem().contains(world.name(speaker).name()));
            case WHO_SAID -> deed.speakers().stream().anyMatch(speaker -> world.meant(key).contains(speaker));
            case COMPARE -> isFirst(draft, (SingleChoice) content, key);
            default -> Stream.of(Part.values()).anyMatch(part -> deed.of(part).stream().anyMatch(value -> says(part, value, key)));
        });
    }

    private boolean says(Part part, String value, String key) {
        return switch (part) {
            case NUMBER -> meets(Measured.read(key, value.replaceAll("^[^a-z]*", "")), Measured.of(value));
            case DATE -> digits(key).equals(digits(new org.briefingroom.source.LooseDate(value).toString()));
            default -> world.meant(key).contains(value);
        };
    }

    private static boolean meets(Measured written, Measured held) {
        return written != null && written.meets(held);
    }

    private boolean isHeld(Draft draft, Matching.Pair pair) {
        var part = draft.question().content().stem().contains("who said") ? Part.SPEAKER : Part.DOER;
        return draft.question().facts().stream().map(world.deeds()::get).anyMatch(deed -> tells(deed, pair.right()) && deed.of(part).stream().anyMatch(world.meant(pair.left())::contains));
    }

    private boolean isInOrder(Draft draft, List<String> lines) {
        var dates = lines.stream().map(line -> date(draft, line)).toList();
        return Stream.iterate(1, at -> at < dates.size(), at -> at + 1).allMatch(at -> isBefore(dates.get(at - 1), dates.get(at)));
    }

    private boolean isFirst(Draft draft, SingleChoice choice, String key) {
        var wrong = choice.options().stream().filter(option -> !option.right()).findFirst().orElseThrow().text();
        return isBefore(date(draft, key), date(draft, wrong));
    }

    private String date(Draft draft, String line) {
        return draft.question().facts().stream().map(world.deeds()::get).filter(deed -> tells(deed, line)).findFirst().flatMap(deed -> deed.of(Part.DATE).stream().findFirst()).orElse("");
    }

    private static boolean isBefore(String one, String other) {
        return !one.isEmpty() && one.compareTo(other) < 0 && !other.startsWith(one);
    }

    /** As it was told, and by whom. */
    private boolean isTrue(Deed deed, String statement, Draft draft) {
        boolean isWhole = words(statement).containsAll(words(world.base().byName().get(draft.fact()).said()));
        return isWhole && (!statement.contains("in its own voice") || deed.speakers().isEmpty());
    }

    private boolean tells(Deed deed, String line) {
        return words(world.base().byName().get(deed.fact()).said()).containsAll(words(line));
    }

    private static Set<String> words(String text) {
        var words = Arrays.stream(text.toLowerCase().split("[^\\p{L}\\p{N}]+")).collect(Collectors.toCollection(HashSet::new));
        words.removeAll(SMALL);
        return words;
    }

    private static String digits(String date) {
        return date.replaceAll("^(on|in|by) ", "");
    }

    private static Stream<String> keys(Content content) {
        return content instanceof Cloze cloze ? cloze.gaps().stream().map(gap -> gap.accepted().get(0))
                : content instanceof ShortText text ? text.accepted().stream()
                : content instanceof NumberEntry number ? Stream.of(number.answer())
                : (content instanceof SingleChoice single ? single.options() : ((MultipleChoice) content).options()).stream().filter(Option::right).map(Option::text);
    }
}
