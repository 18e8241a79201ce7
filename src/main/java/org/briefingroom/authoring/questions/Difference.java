package org.briefingroom.authoring.questions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One part of a question that reads differently in two wordings, word by word. */
public record Difference(String label, List<Piece> pieces) {

    /** SAME in both, GONE from the first, NEW in the second. */
    public enum Change { SAME, GONE, NEW }

    public record Piece(Change change, String text) {

        public boolean isGone() {
            return change == Change.GONE;
        }

        public boolean isNew() {
            return change == Change.NEW;
        }
    }

    /** What reads differently, part by part; empty when nothing does. */
    static List<Difference> between(Written before, Written after) {
        var fields = Stream.concat(labels(before), labels(after)).distinct();
        var texts = fields.filter(field -> !before.get(field.name()).equals(after.get(field.name())))
                .map(field -> new Difference(field.label(), pieces(before.get(field.name()), after.get(field.name()))));
        return Stream.of(Stream.of(new Difference("Kind", pieces(before.kind().label(), after.kind().label()))), texts,
                        Stream.of(new Difference("Right", pieces(right(before), right(after))),
                                new Difference("Facts", pieces(String.join(" ", before.facts()), String.join(" ", after.facts())))))
                .flatMap(each -> each).filter(difference -> difference.pieces().stream().anyMatch(piece -> piece.change() != Change.SAME)).toList();
    }

    private record Labelled(String name, String label) {
    }

    private static Stream<Labelled> labels(Written written) {
        var blank = Blank.of(written.kind());
        var rowed = blank.rows() == null ? Set.<String>of() : blank.rows().fields().stream().map(Blank.Field::name).collect(Collectors.toSet());
        return blank.fields(written.rows()).map(field -> {
            var row = field.name().replaceFirst("^.*-(\\d+)$", "$1");
            boolean inRow = rowed.contains(field.name().replaceFirst("-\\d+$", ""));
            return new Labelled(field.name(), inRow ? blank.rows().word() + " " + row + (field.label().equals(blank.rows().word()) ? "" : ", " + field.label().substring(0, 1).toLowerCase()
                    + field.label().substring(1)) : field.label());
        });
    }

    private static String right(Written written) {
        return written.right().stream().sorted(Comparator.naturalOrder()).map(row -> Blank.of(written.kind()).rows().word().toLowerCase() + " " + row).collect(Collectors.joining(", "));
    }

    static List<Piece> pieces(String before, String after) {
        var one = words(before);
        var other = words(after);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(pieces, Change.SAME, one.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.GONE, delta.getSource().getLines());
            add(pieces, Change.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, one.subList(at, one.size()));
        return pieces;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join(" ", words)));
        }
    }
}
