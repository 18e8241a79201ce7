package org.briefingroom.print.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView.Noted;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;

/** Questions to talk about that follow from who says what. They state nothing of the subject: they point at notes. */
final class Discussion {
    private final List<Noted> facts;

    Discussion(List<Noted> facts) {
        this.facts = facts;
    }

    /** At most so many; none when there is no fact. */
    List<String> questions(int most, String asOf) {
        var questions = new ArrayList<String>();
        var compared = compared();
        var expected = of(Status.FORECAST).map(this::expected).toList();
        var read = of(Status.ANALYSIS).map(this::read).toList();
        for (int turn = 0; turn < most; turn++) {
            for (var kind : List.of(compared, expected, read)) {
                kind.stream().skip(turn).limit(1).forEach(questions::add);
            }
        }
        var open = facts.isEmpty() ? List.<String>of() : List.of("Which of these facts may have changed since " + asOf + "? Where would you look to find out?");
        return Stream.concat(questions.stream().limit(Math.max(0, most - 1)), open.stream()).toList();
    }

    private List<String> compared() {
        var byTopic = facts.stream().filter(noted -> noted.fact().status().needsSpeaker())
                .collect(Collectors.groupingBy(noted -> noted.fact().topic().title(), LinkedHashMap::new, Collectors.toList()));
        return byTopic.entrySet().stream().filter(topic -> topic.getValue().size() > 1 && Weights.speakers(topic.getValue().stream().map(Noted::fact)).size() > 1)
                .map(topic -> topic.getKey() + ": compare what is said in notes " + notes(topic.getValue()) + ". Where do the speakers agree, where not, and what would each have to show?").toList();
    }

    private String expected(Noted noted) {
        return "Note " + noted.note() + " is a forecast" + by(noted.fact()) + ". What would have to happen for it to come true, and how would you know?";
    }

    private String read(Noted noted) {
        return "Note " + noted.note() + " is an analysis" + by(noted.fact()) + ". Which of the reported facts speak for that reading, and which against it?";
    }

    private static String by(FactLine fact) {
        return fact.speakers().isEmpty() ? "" : " by " + fact.speaker();
    }

    private Stream<Noted> of(Status status) {
        return facts.stream().filter(noted -> noted.fact().status() == status);
    }

    private static String notes(List<Noted> facts) {
        var numbers = facts.stream().map(Noted::note).sorted().map(String::valueOf).toList();
        return String.join(", ", numbers.subList(0, numbers.size() - 1)) + (numbers.size() > 1 ? " and " : "") + numbers.get(numbers.size() - 1);
    }
}
