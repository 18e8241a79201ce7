package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText.Piece;
import org.briefingroom.fact.Name;
import org.briefingroom.question.drafting.Rivals.Part;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.rules.Falsity;

/** Which of these are in the set? Only where the source names all of them: what is then not named is not in it. */
final class SetAngle implements Consumer<FactLine> {
    private static final Pattern JOINED = Pattern.compile("(, and |, | and |, the | and the )");
    private static final int WRONG = 2;
    private static final int MOST_OPTIONS = 5;

    private final Workbench bench;

    SetAngle(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public void accept(FactLine fact) {
        if (fact.complete()) {
            ask(fact, Sentence.of(fact));
        }
    }

    private void ask(FactLine fact, Sentence sentence) {
        var pieces = sentence.core();
        int from = 0;
        while (from < pieces.size() && (pieces.get(from).slot() == null || end(pieces, from) == from + 1)) {
            from++;
        }
        if (from == pieces.size()) {
            bench.leave(fact, Angle.SET, "the members of the set do not stand side by side in the sentence");
            return;
        }
        int to = end(pieces, from);
        var members = pieces.subList(from, to).stream().filter(piece -> piece.slot() != null).flatMap(piece -> bench.background().name(piece.slot()).stream()).toList();
        var before = Sentence.plain(pieces.subList(0, from)).replaceFirst("(?i)\\b(only|the) $", "").replaceFirst("(?i)\\bonly $", "");
        var behind = Sentence.plain(pieces.subList(to, pieces.size()));
        var plural = plural(Stems.word(members.get(0)));
        var stem = before.isBlank() ? Stems.voice(fact) + ", " + Stems.lead(fact, sentence) + "which " + plural + behind + "?"
                : Stems.gap(fact, plural, Sentence.capitalised(Stems.lead(fact, sentence) + before + Sentence.GAP + behind + ".")).replace(" belongs ", " belong ");
        write(fact, stem, members, before + behind);
    }

    /** Where a run of slots of one type, joined by commas and "and", ends. */
    private static int end(List<Piece> pieces, int from) {
        int end = from + 1;
        while (end + 1 < pieces.size() && JOINED.matcher(pieces.get(end).words()).matches() && pieces.get(end + 1).slot() != null
                && pieces.get(end + 1).slot().type() == pieces.get(from).slot().type()) {
            end += 2;
        }
        return end;
    }

    private void write(FactLine fact, String stem, List<Name> members, String about) {
        var safe = new ArrayList<Choosable>();
        for (var member : members) {
            bench.rivals().outside(fact, member, about).stream().filter(rival -> safe.stream().noneMatch(other -> other.text().equals(rival.text()))).forEach(safe::add);
        }
        var wrong = safe.stream().filter(rival -> members.stream().allMatch(member -> bench.rivals().outside(fact, member, about).stream().anyMatch(rival::equals))).limit(Math.max(1, Math.min(WRONG, MOST_OPTIONS - members.size()))).toList();
        if (wrong.isEmpty()) {
            bench.leave(fact, Angle.SET, "nobody of the same sort is safely outside the set");
            return;
        }
        var options = new ArrayList<Choosable>(wrong);
        members.forEach(member -> options.add(Choosable.right(bench.background().inSentence(member))));
        options.sort(Comparator.comparing(Choosable::text));
        var trueOf = new HashMap<Integer, String>();
        var falsity = new HashMap<Integer, Falsity>();
        for (int at = 0; at < options.size(); at++) {
            if (!options.get(at).right()) {
                falsity.put(at, Falsity.COMPLETE);
                if (options.get(at).trueOf() != null) {
                    trueOf.put(at, options.get(at).trueOf());
                }
            }
        }
        bench.notes().add(Angle.SET, Difficulty.MEDIUM, fact.fact(), new MultipleChoice(stem, options.stream().map(option -> new Option(option.text(), option.right(), "")).toList()),
                List.of(fact), trueOf, falsity);
    }

    private static String plural(String word) {
        return word.equals("person") ? "people" : word.matches(".*[^aeiou]y") ? word.replaceFirst("y$", "ies") : word + "s";
    }
}
