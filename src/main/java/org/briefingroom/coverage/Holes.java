package org.briefingroom.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.coverage.CoverageView.FactNameView;
import org.briefingroom.coverage.CoverageView.HolesView;
import org.briefingroom.coverage.CoverageView.OneSidedView;
import org.briefingroom.coverage.CoverageView.OneSpeakerView;
import org.briefingroom.coverage.CoverageView.UnaskedView;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.PublishedLine;
import org.briefingroom.question.drafting.Undrafted;

/** What is missing, by name and with the reason. */
final class Holes {
    private final Board board;

    Holes(Board board) {
        this.board = board;
    }

    /**
     * @param asked    facts that a quiz or a draft asks, by name
     * @param briefing facts that stand in the briefing, by id
     * @param quizzes  the quiz that a published question is in, by the question's version
     */
    HolesView find(Set<String> asked, Set<Long> briefing, List<PublishedLine> published, Map<Long, String> quizzes) {
        var facts = board.base().facts();
        var why = why();
        return new HolesView(
                facts.stream().filter(fact -> !asked.contains(fact.fact()))
                        .map(fact -> new UnaskedView(fact.fact(), fact.sentence(), why.getOrDefault(fact.fact(), List.of("no kind of question fits it")))).toList(),
                facts.stream().filter(fact -> !briefing.contains(fact.factId())).map(fact -> new FactNameView(fact.fact(), fact.sentence())).toList(),
                published.stream().flatMap(question -> Sides.onlySpeaker(question.settles()).stream().map(speaker ->
                        new OneSpeakerView(question.question(), quizzes.get(question.version()), question.stem(), speaker)))
                        .sorted(Comparator.comparing(OneSpeakerView::speaker).thenComparing(OneSpeakerView::question)).toList(),
                oneSided(facts));
    }

    /** Why a fact is not asked: what could not be drafted, and what was drafted and may not be asked. */
    private Map<String, List<String>> why() {
        var why = new LinkedHashMap<String, List<String>>();
        for (Drafted drafted : board.drafted()) {
            if (!drafted.isPublishable()) {
                why.computeIfAbsent(drafted.draft().fact(), fact -> new ArrayList<>()).add(drafted.draft().angle().label() + ": " + (drafted.state() == DraftState.DROPPED
                        ? "dropped by " + drafted.decided().instructor() : "drafted, " + drafted.state().label() + drafted.doubts().stream().collect(Collectors.joining(", ", " (", ")"))));
            }
        }
        for (Undrafted undrafted : board.undrafted()) {
            why.computeIfAbsent(undrafted.fact(), fact -> new ArrayList<>()).add(undrafted.angle().label() + ": " + undrafted.reason());
        }
        why.replaceAll((fact, reasons) -> reasons.stream().distinct().toList());
        return why;
    }

    private List<OneSidedView> oneSided(List<FactLine> facts) {
        var sides = new Sides(board.base().names());
        var claims = facts.stream().filter(fact -> fact.status() == Status.CLAIMED).collect(Collectors.groupingBy(FactLine::topic, LinkedHashMap::new, Collectors.toList()));
        return claims.entrySet().stream().flatMap(topic -> sides.onlySide(topic.getValue()).stream()
                .map(side -> new OneSidedView(topic.getKey().slug(), topic.getKey().title(), side, topic.getValue().size()))).toList();
    }
}
