package org.briefingroom.question.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** Goes through every text of a question that may be worded otherwise. What is right, and what things rest on, stays. */
final class Rewording {

    /** Says how each text shall read. */
    interface Words {

        String line(String name, String label, String said);

        /** Several texts, of which there may become more or fewer. */
        List<String> lines(String name, String label, List<String> said);
    }

    private final Words words;

    private Rewording(Words words) {
        this.words = words;
    }

    static Content of(Content content, Words words) {
        return new Rewording(words).content(content);
    }

    private Content content(Content content) {
        var stem = words.line("stem", "Question", content.stem());
        return switch (content.kind()) {
            case SINGLE_CHOICE -> new SingleChoice(stem, options(((SingleChoice) content).options()));
            case MULTIPLE_CHOICE -> new MultipleChoice(stem, options(((MultipleChoice) content).options()));
            case TRUE_FALSE -> new TrueFalse(stem, ((TrueFalse) content).truth());
            case NUMBER -> number(stem, (NumberEntry) content);
            case SHORT_TEXT -> new ShortText(stem, words.lines("accepted", "Accepted answers", ((ShortText) content).accepted()));
            case CLOZE -> cloze(stem, (Cloze) content);
            case MATCHING -> matching(stem, (Matching) content);
            case ORDERING -> new Ordering(stem, each("item", "Place", ((Ordering) content).items()));
        };
    }

    private List<Option> options(List<Option> options) {
        return IntStream.range(0, options.size()).mapToObj(i -> new Option(
                words.line("option-" + (i + 1), options.get(i).right() ? "Right option" : "Wrong option", options.get(i).text()),
                options.get(i).right(), options.get(i).note())).toList();
    }

    private NumberEntry number(String stem, NumberEntry number) {
        return new NumberEntry(stem, number.least(), number.most(), words.line("answer", "The right number, as it is shown", number.answer()),
                words.lines("units", "Words that may follow the number", number.units()));
    }

    private List<String> each(String name, String label, List<String> said) {
        return IntStream.range(0, said.size()).mapToObj(i -> words.line(name + "-" + (i + 1), label + " " + (i + 1), said.get(i))).toList();
    }

    private Cloze cloze(String stem, Cloze cloze) {
        var text = words.line("text", "Text, its gaps as {1}, {2}, …", cloze.written());
        var gaps = IntStream.range(0, cloze.gaps().size()).mapToObj(i -> {
            var gap = cloze.gaps().get(i);
            var accepted = words.lines("gap-" + (i + 1), "Accepted in gap " + (i + 1), gap.accepted());
            return new Cloze.Gap(accepted, gap.wrong().isEmpty() ? List.of()
                    : words.lines("gap-" + (i + 1) + "-wrong", "Offered in gap " + (i + 1) + " and wrong", gap.wrong()));
        }).toList();
        return new Cloze(stem, List.of(text.split("\\{\\d{1,2}}", -1)), gaps);
    }

    private Matching matching(String stem, Matching matching) {
        var partners = matching.pairs().stream().map(Matching.Pair::right).distinct().collect(Collectors.toCollection(ArrayList::new));
        var reworded = each("partner", "Partner", partners);
        var lefts = each("line", "Line", matching.pairs().stream().map(Matching.Pair::left).toList());
        var pairs = IntStream.range(0, lefts.size())
                .mapToObj(i -> new Matching.Pair(lefts.get(i), reworded.get(partners.indexOf(matching.pairs().get(i).right())))).toList();
        return new Matching(stem, pairs, matching.spare().isEmpty() ? List.of() : words.lines("spare", "Partners of no line", matching.spare()));
    }
}
