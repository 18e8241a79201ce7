package org.briefingroom.authoring.questions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.briefingroom.question.QuestionDraft;
import org.briefingroom.question.kinds.Cloze;
import org.briefingroom.question.kinds.Matching;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.NumberEntry;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.Ordering;
import org.briefingroom.question.kinds.ShortText;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.kinds.TrueFalse;

/** Fills the form with a question that is out: the other way round than {@link Reading}. */
final class Writing {
    private final Map<String, String> fields = new HashMap<>();
    private final Set<Integer> right = new HashSet<>();
    private int rows;

    private Writing() {
    }

    static Written of(QuestionDraft question) {
        var writing = new Writing();
        writing.put(Blank.STEM, question.content().stem());
        writing.fill(question);
        return new Written(question.content().kind(), writing.fields.entrySet().stream().filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)), writing.rows, Set.copyOf(writing.right), question.facts(), "");
    }

    private void fill(QuestionDraft question) {
        switch (question.content().kind()) {
            case SINGLE_CHOICE -> options(((SingleChoice) question.content()).options(), question.options());
            case MULTIPLE_CHOICE -> options(((MultipleChoice) question.content()).options(), question.options());
            case TRUE_FALSE -> put("truth", String.valueOf(((TrueFalse) question.content()).truth()));
            case NUMBER -> number((NumberEntry) question.content());
            case SHORT_TEXT -> put("accepted", lines(((ShortText) question.content()).accepted()));
            case CLOZE -> {
                var cloze = (Cloze) question.content();
                put("text", cloze.written());
                each(cloze.gaps(), (row, gap) -> {
                    put("gap-" + row, lines(gap.accepted()));
                    put("gap-wrong-" + row, lines(gap.wrong()));
                });
            }
            case MATCHING -> {
                var matching = (Matching) question.content();
                each(matching.pairs(), (row, pair) -> {
                    put("line-" + row, pair.left());
                    put("partner-" + row, pair.right());
                });
                put("spare", lines(matching.spare()));
            }
            case ORDERING -> each(((Ordering) question.content()).items(), (row, item) -> put("item-" + row, item));
        }
    }

    private void options(List<Option> options, Map<Integer, String> trueOf) {
        each(options, (row, option) -> {
            put("option-" + row, option.text());
            put("note-" + row, option.note());
            put("true-of-" + row, trueOf.getOrDefault(row - 1, ""));
            if (option.right()) {
                right.add(row);
            }
        });
    }

    private void number(NumberEntry number) {
        boolean isExact = number.least().compareTo(number.most()) == 0;
        put("value", number.least().toPlainString() + (isExact ? "" : ".." + number.most().toPlainString()));
        put("shown", number.answer());
        put("units", lines(number.units()));
    }

    private <T> void each(List<T> things, BiConsumer<Integer, T> fill) {
        things.forEach(thing -> fill.accept(++rows, thing));
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private void put(String name, String text) {
        fields.put(name, text);
    }
}
