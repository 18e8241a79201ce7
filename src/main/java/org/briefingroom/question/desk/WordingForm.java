package org.briefingroom.question.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.briefingroom.question.desk.DraftViews.FieldView;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Place;
import org.briefingroom.web.Typed;

/** The fields in which a draft is reworded, and what was typed in them. */
record WordingForm(Map<String, List<String>> typed) {
    private static final int LONGEST = 600;
    /** What a phone shows of a field of one line. */
    private static final int ONE_LINE = 34;

    /** Nothing typed yet. */
    static final WordingForm UNTOUCHED = new WordingForm(Map.of());

    /** The content as it was typed; what was not posted stays as it is. */
    Content read(Content content) {
        return Rewording.of(content, new Rewording.Words() {
            @Override
            public String line(String name, String label, String said) {
                return typed.containsKey(name) ? Typed.line(typed.get(name).get(0)) : said;
            }

            @Override
            public List<String> lines(String name, String label, List<String> said) {
                return typed.containsKey(name) ? Arrays.stream(typed.get(name).get(0).split("\\R")).map(Typed::line).filter(each -> !each.isEmpty()).toList()
                        : said;
            }
        });
    }

    /** What makes it no sound question, beside what the rules find. */
    List<String> problems(Content reworded) {
        var problems = new ArrayList<>(reworded.problems());
        fields(reworded, List.of()).forEach(field -> {
            if (field.value().isBlank() && !field.isSeveral()) {
                problems.add("“" + field.label() + "” is empty.");
            }
            if (field.value().length() > LONGEST) {
                problems.add("“" + field.label() + "” has " + field.value().length() + " characters. Say it in " + LONGEST + ".");
            }
        });
        return problems;
    }

    /** A field for each text of a content, with the findings that concern it; those that concern none are with the question. */
    static List<FieldView> fields(Content content, List<Finding> findings) {
        var fields = new ArrayList<FieldView>();
        Rewording.of(content, new Rewording.Words() {
            @Override
            public String line(String name, String label, String said) {
                fields.add(new FieldView(name, label, said, said.length() > ONE_LINE ? 2 + said.length() / 80 : 1, false, List.of()));
                return said;
            }

            @Override
            public List<String> lines(String name, String label, List<String> said) {
                fields.add(new FieldView(name, label, String.join("\n", said), Math.max(2, said.size()), true, List.of()));
                return said;
            }
        });
        return fields.stream().map(field -> field.with(findings.stream().filter(finding -> field.name().equals(of(finding.place(), fields))).toList())).toList();
    }

    private static String of(Place place, List<FieldView> fields) {
        var byNumber = switch (place.part()) {
            case OPTION -> "option-" + (place.index() + 1);
            case GAP -> "gap-" + (place.index() + 1);
            default -> "stem";
        };
        return place.part() == Place.Part.LINE
                ? fields.stream().filter(field -> List.of(field.value().split("\n")).contains(place.words())).map(FieldView::name).findFirst().orElse("stem")
                : fields.stream().map(FieldView::name).filter(byNumber::equals).findFirst().orElse("stem");
    }
}
