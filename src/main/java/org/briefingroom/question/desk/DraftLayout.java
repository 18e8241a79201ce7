package org.briefingroom.question.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.desk.DraftViews.DraftView;
import org.briefingroom.question.desk.DraftViews.OptionView;
import org.briefingroom.question.desk.DraftViews.RowView;
import org.briefingroom.question.kinds.Arrangement;
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
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Place;

/** Lays a draft out for an instructor: as it is shown, with the key, the grounds, and each finding beside what it is about. */
public final class DraftLayout {
    private final Map<String, FactLine> facts;

    public DraftLayout(FactBase base) {
        facts = base.byName();
    }

    public DraftView view(Drafted drafted) {
        var question = drafted.draft().question();
        var options = options(question, drafted.findings());
        var rows = rows(question.content(), drafted.findings());
        var placed = new ArrayList<Finding>();
        options.forEach(option -> placed.addAll(option.findings()));
        rows.forEach(row -> placed.addAll(row.findings()));
        return new DraftView(question.slug(), drafted.draft().angle(), drafted.draft().difficulty(), question.content().kind(), question.content().stem(),
                options, rows, question.facts().stream().map(facts::get).toList(), drafted.findings().stream().filter(finding -> !placed.contains(finding)).toList(),
                drafted.objections(), drafted.state(), drafted.decided(), drafted.isLapsed(), !drafted.doubts().isEmpty(), drafted.isKeepable(),
                drafted.decisions(), drafted.hash());
    }

    /** An order in which one learner may see it: always the same for a draft. */
    static Arrangement arrangement(QuestionDraft question) {
        return Arrangement.shuffled(question.content().shuffled(), new Random(question.slug().hashCode()));
    }

    private List<OptionView> options(QuestionDraft question, List<Finding> findings) {
        var content = question.content();
        if (content instanceof TrueFalse statement) {
            return List.of(new OptionView("True", statement.truth(), "", null, null, List.of()), new OptionView("False", !statement.truth(), "", null, null, List.of()));
        }
        List<Option> options = content instanceof SingleChoice single ? single.options() : content instanceof MultipleChoice multiple ? multiple.options() : List.of();
        return options.isEmpty() ? List.of() : arrangement(question).order().stream().map(index -> {
            var option = options.get(index);
            var ground = question.falsity().get(index);
            return new OptionView(option.text(), option.right(), option.note(), ground == null ? null : ground.meaning(), facts.get(question.options().get(index)),
                    at(Place.Part.OPTION, index, findings));
        }).toList();
    }

    private static List<Finding> at(Place.Part part, int index, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.place().part() == part && finding.place().index() == index).toList();
    }

    private static List<RowView> rows(Content content, List<Finding> findings) {
        var rows = new ArrayList<RowView>();
        if (content instanceof ShortText text) {
            rows.add(row("Accepted", String.join(" / ", text.accepted()), findings));
        } else if (content instanceof NumberEntry number) {
            rows.add(row("Right", number.answer() + (number.least().compareTo(number.most()) == 0 ? ""
                    : " (anything from " + number.least().toPlainString() + " to " + number.most().toPlainString() + ")"), findings));
        } else if (content instanceof Cloze cloze) {
            rows.add(row("Text", cloze.written(), findings));
            IntStream.range(0, cloze.gaps().size()).forEach(i -> rows.add(new RowView("Gap " + (i + 1), gap(cloze.gaps().get(i)), at(Place.Part.GAP, i, findings))));
        } else if (content instanceof Matching matching) {
            matching.pairs().forEach(pair -> rows.add(row(pair.left(), pair.right(), findings)));
            matching.spare().forEach(spare -> rows.add(row("No line", spare, findings)));
        } else if (content instanceof Ordering ordering) {
            IntStream.range(0, ordering.items().size()).forEach(i -> rows.add(row("Place " + (i + 1), ordering.items().get(i), findings)));
        }
        return rows;
    }

    private static String gap(Cloze.Gap gap) {
        return String.join(" / ", gap.accepted()) + (gap.wrong().isEmpty() ? "" : " · offered beside it: " + String.join(", ", gap.wrong()));
    }

    /** With the findings on a line of these words. */
    private static RowView row(String label, String value, List<Finding> findings) {
        return new RowView(label, value, findings.stream().filter(finding -> finding.place().part() == Place.Part.LINE
                && (finding.place().words().equals(label) || finding.place().words().equals(value))).toList());
    }
}
