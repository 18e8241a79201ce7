package org.briefingroom.print.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.FactLine;

/**
 * Which facts matter most: first the key points in their order; then the other sections, a line of each in turn, as whoever
 * arranged them put first what counts; then what explains a term, has a date or a number; then the rest, a fact of each topic in turn.
 */
final class Weights {

    private Weights() {
    }

    /** The ids of their versions, the weightiest first, each once. */
    static List<Long> order(BriefingView briefing) {
        var sections = briefing.sections().stream().map(BriefingView.Section::facts).toList();
        var told = Stream.of(briefing.terms().stream().map(BriefingView.TermExplained::fact), briefing.timeline().stream().flatMap(day -> day.facts().stream()),
                briefing.figures().stream().map(BriefingView.Figure::fact)).flatMap(stream -> stream);
        var order = new LinkedHashSet<Long>();
        Stream.of(sections.stream().limit(1).flatMap(List::stream), inTurn(sections.stream().skip(1).toList()).stream(), told,
                inTurn(briefing.tables().stream().map(BriefingView.TopicTable::rows).toList()).stream()).flatMap(stream -> stream).forEach(noted -> order.add(noted.fact().versionId()));
        return List.copyOf(order);
    }

    private static List<Noted> inTurn(List<List<Noted>> rows) {
        int longest = rows.stream().mapToInt(List::size).max().orElse(0);
        var turns = new ArrayList<Noted>();
        IntStream.range(0, longest).forEach(turn -> rows.stream().filter(row -> row.size() > turn).forEach(row -> turns.add(row.get(turn))));
        return turns;
    }

    static Set<String> speakers(Stream<FactLine> facts) {
        return facts.flatMap(fact -> fact.speakers().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
