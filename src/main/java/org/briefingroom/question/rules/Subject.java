package org.briefingroom.question.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;

/** A question taken apart for the rules, with the names and words of its pack. */
record Subject(Item item, Names names, Lexicon lexicon, List<Choice> choices) {

    Subject(Item item, Names names, Lexicon lexicon) {
        this(item, names, lexicon, choices(item.content()));
    }

    String stem() {
        return item.content().stem();
    }

    /** The stem, and the sentence with its gaps or the lines to be matched: all that is said before anything is chosen. */
    String asked() {
        if (item.content() instanceof Cloze cloze) {
            return stem() + " " + String.join(" … ", cloze.text());
        }
        return item.content() instanceof Matching matching
                ? stem() + " " + matching.pairs().stream().map(Matching.Pair::left).collect(Collectors.joining("; ")) : stem();
    }

    /** Everything shown. */
    String shown() {
        return asked() + " " + choices.stream().flatMap(choice -> choice.options().stream()).map(Choice.Choosable::text).collect(Collectors.joining("; "));
    }

    Stream<Choice> picks() {
        return choices.stream().filter(Choice::picking);
    }

    Stream<Choice> picksOfOne() {
        return choices.stream().filter(Choice::hasOneKey);
    }

    Stream<Choice.Choosable> options() {
        return choices.stream().flatMap(choice -> choice.options().stream());
    }

    boolean isWritten() {
        return item.authorship() == Authorship.WRITTEN;
    }

    /** The facts it rests on and those its options are true of. */
    Stream<FactLine> grounds() {
        return Stream.concat(item.facts().stream(), item.trueOf().values().stream());
    }

    /** What is right, each in the words that are accepted; nothing for true or false. */
    List<List<String>> keys() {
        var content = item.content();
        if (content instanceof ShortText text) {
            return List.of(text.accepted());
        }
        if (content instanceof NumberEntry number) {
            return List.of(List.of(number.answer()));
        }
        if (content instanceof Cloze cloze) {
            return cloze.gaps().stream().map(Cloze.Gap::accepted).toList();
        }
        return picks().flatMap(choice -> choice.keys().stream()).map(key -> List.of(key.text())).toList();
    }

    /** One text for all the ways to write a name, a number or a date. */
    Function<String, String> canon() {
        return text -> names.named(text).map(name -> "name " + name.name())
                .or(() -> Dates.read(text).map(date -> "date " + date.iso()))
                .or(() -> Figure.read(text).map(figure -> "figure " + figure.canon()))
                .orElseGet(() -> Wording.norm(text));
    }

    private static List<Choice> choices(Content content) {
        if (content instanceof SingleChoice single) {
            return List.of(choice(single.stem(), single.options()));
        }
        if (content instanceof MultipleChoice multiple) {
            return List.of(choice(multiple.stem(), multiple.options()));
        }
        if (content instanceof Cloze cloze) {
            return IntStream.range(0, cloze.gaps().size()).filter(gap -> !cloze.gaps().get(gap).wrong().isEmpty())
                    .mapToObj(gap -> gap(cloze, gap)).toList();
        }
        if (content instanceof Matching matching) {
            return matching(matching);
        }
        return content instanceof Ordering ordering ? List.of(lines(ordering.stem(), ordering.items(), List.of())) : List.of();
    }

    private static Choice choice(String stem, List<Option> options) {
        return new Choice(stem, IntStream.range(0, options.size()).mapToObj(i -> new Choice.Choosable(options.get(i).text(), options.get(i).right(),
                new Place(Place.Part.OPTION, i, options.get(i).text()), options.get(i).note())).toList(), true);
    }

    private static Choice gap(Cloze cloze, int index) {
        var gap = cloze.gaps().get(index);
        var options = new ArrayList<Choice.Choosable>();
        options.add(new Choice.Choosable(gap.accepted().get(0), true, new Place(Place.Part.GAP, index, gap.accepted().get(0)), null));
        gap.wrong().forEach(wrong -> options.add(new Choice.Choosable(wrong, false, new Place(Place.Part.GAP, index, wrong), null)));
        return new Choice(cloze.text().get(index), options, true);
    }

    private static List<Choice> matching(Matching matching) {
        return List.of(lines(matching.stem(), matching.pairs().stream().map(Matching.Pair::left).toList(), List.of()),
                lines(matching.stem(), matching.pairs().stream().map(Matching.Pair::right).distinct().toList(), matching.spare()));
    }

    private static Choice lines(String lead, List<String> right, List<String> spare) {
        return new Choice(lead, IntStream.range(0, right.size() + spare.size()).mapToObj(i -> {
            var text = i < right.size() ? right.get(i) : spare.get(i - right.size());
            return new Choice.Choosable(text, i < right.size(), new Place(Place.Part.LINE, i, text), null);
        }).toList(), false);
    }

}
