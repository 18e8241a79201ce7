package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.question.kinds.Comparison;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.quiz.AttemptViews.Heading;
import org.briefingroom.quiz.AttemptViews.LineView;
import org.briefingroom.quiz.AttemptViews.ResultLine;
import org.briefingroom.quiz.AttemptViews.ResultView;
import org.briefingroom.quiz.AttemptViews.SettledView;
import org.briefingroom.quiz.AttemptViews.Share;

/** Says what was right, with the facts as they were held when the question was published. */
@ApplicationScoped
class Settlements {

    @Inject
    Sittings sittings;
    @Inject
    ReadableBriefings readable;
    @Inject
    QuestionBank bank;
    @Inject
    FactLines factLines;

    /** One question settled, in one statement. */
    SettledView of(AskedQuestion asked, Heading heading, boolean again) {
        var grounds = asked.version().grounds();
        var facts = factLines.versions(grounds.stream().map(Ground::factVersionId).distinct().toList());
        var response = asked.answer().map(Answer::response).orElse(Response.SKIPPED);
        return new SettledView(heading, asked.content().kind(), asked.content().stem(), asked.answer().map(Answer::mark).orElse(null),
                Points.of(asked), lines(asked, response, optionFacts(grounds, facts)), settling(grounds, facts),
                response.isSkipped(), asked.answer().map(Answer::certainty).orElse(null), again);
    }

    private static List<FactLine> settling(List<Ground> grounds, Map<Long, FactLine> facts) {
        return grounds.stream().filter(ground -> ground.option() == null).map(ground -> facts.get(ground.factVersionId())).toList();
    }

    private static Map<Integer, FactLine> optionFacts(List<Ground> grounds, Map<Long, FactLine> facts) {
        return grounds.stream().filter(ground -> ground.option() != null)
                .collect(Collectors.toMap(Ground::option, ground -> facts.get(ground.factVersionId())));
    }

    private static List<LineView> lines(AskedQuestion asked, Response response, Map<Integer, FactLine> facts) {
        return asked.content().compare(response, asked.arrangement()).stream()
                .map(line -> new LineView(line, note(asked.content(), line), facts.get(line.index()))).toList();
    }

    private static String note(Content content, Comparison line) {
        return line.index() < 0 ? "" : content.note(line.index());
    }

    /** The result of an ended attempt. */
    @Transactional
    ResultView result(UUID attempt, byte[] tokenHash) {
        var sitting = sittings.sitting(attempt, tokenHash);
        if (!sitting.isOver()) {
            throw Refusals.notOver(attempt);
        }
        var asked = sitting.questions();
        var settles = settling(asked);
        var of = sitting.attempt();
        return new ResultView(of.id(), of.quiz().slug(), of.quiz().title(), of.isPractice(), of.isReview(), readable.briefingOf(of.quiz().packId()).orElse(null),
                Points.sum(asked.stream().map(Points::of).toList()),
                IntStream.range(0, asked.size()).mapToObj(at -> line(asked.get(at), at + 1, settles.get(asked.get(at)))).toList(),
                shares(asked, question -> settles.get(question).get(0).topic().title()),
                shares(asked, question -> settles.get(question).get(0).status().word()));
    }

    /** The facts that settle each question, the first of them first. */
    private Map<AskedQuestion, List<FactLine>> settling(List<AskedQuestion> asked) {
        var versions = bank.versions(asked.stream().map(question -> question.version().id()).toList());
        var facts = factLines.versions(versions.values().stream().flatMap(version -> version.grounds().stream()).map(Ground::factVersionId).distinct().toList());
        return asked.stream().collect(Collectors.toMap(Function.identity(),
                question -> settling(versions.get(question.version().id()).grounds(), facts)));
    }

    private static ResultLine line(AskedQuestion asked, int number, List<FactLine> settles) {
        return new ResultLine(asked.position(), number, asked.content().stem(), asked.answer().map(Answer::mark).orElse(null), Points.of(asked), settles);
    }

    private static List<Share> shares(List<AskedQuestion> asked, Function<AskedQuestion, String> group) {
        return asked.stream().collect(Collectors.groupingBy(group, Collectors.mapping(Points::of, Collectors.toList()))).entrySet().stream()
                .map(share -> new Share(share.getKey(), Points.sum(share.getValue())))
                .sorted(Comparator.comparing(Share::name)).toList();
    }
}
