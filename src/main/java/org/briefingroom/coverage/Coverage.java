package org.briefingroom.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.briefing.Briefings;
import org.briefingroom.coverage.CoverageView.AngleView;
import org.briefingroom.coverage.CoverageView.FactView;
import org.briefingroom.coverage.CoverageView.FactsView;
import org.briefingroom.coverage.CoverageView.KindView;
import org.briefingroom.coverage.CoverageView.QuestionsView;
import org.briefingroom.coverage.CoverageView.TopicView;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.PublishedLine;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.Suspensions;
import org.briefingroom.question.drafting.Angle;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.quiz.LiveQuestions;
import org.briefingroom.quiz.LiveQuestions.LiveLine;

/** Puts together what of a pack is used. The same number of statements, however much there is. */
@ApplicationScoped
class Coverage {
    /** Fewer say something of somebody. */
    private static final int FEWEST_LEARNERS = 5;

    @Inject
    Packs packs;
    @Inject
    DraftingRoom draftingRoom;
    @Inject
    Briefings briefings;
    @Inject
    LiveQuestions live;
    @Inject
    QuestionBank bank;
    @Inject
    Suspensions suspensions;
    @Inject
    Answered answered;

    @Transactional
    CoverageView of(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var board = draftingRoom.of(pack);
        var briefing = briefings.factsIn(pack);
        var answers = answered.in(pack);
        var quizzes = live.all().stream().filter(each -> each.pack().equals(pack)).collect(Collectors.toMap(LiveLine::version, LiveLine::quiz, (one, other) -> one));
        var published = bank.lines(quizzes.keySet());
        var facts = facts(board, briefing, published, answers);
        var asked = facts.stream().filter(fact -> fact.published() + fact.drafted() > 0).map(FactView::fact).collect(Collectors.toSet());
        return new CoverageView(pack, line.title(), summary(facts), questions(board.drafted(), quizzes.keySet()), answers.learners(),
                kinds(board, published), angles(board), topics(board.base().facts(), facts), facts, new Holes(board).find(asked, briefing, published, quizzes));
    }

    private static FactsView summary(List<FactView> facts) {
        return new FactsView(facts.size(), facts.stream().filter(FactView::inBriefing).count(), facts.stream().filter(fact -> fact.published() > 0).count(),
                facts.stream().filter(fact -> fact.drafted() > 0).count(), facts.stream().filter(fact -> fact.answeredBy() > 0).count(),
                facts.stream().filter(fact -> fact.masteredBy() > 0).count());
    }

    private QuestionsView questions(List<Drafted> drafted, Set<Long> versions) {
        return new QuestionsView(versions.size(), suspensions.suspendedIn(versions).size(), asked(drafted.stream()),
                in(DraftState.DOUBTED, drafted), in(DraftState.BLOCKED, drafted), in(DraftState.DROPPED, drafted));
    }

    private static long asked(Stream<Drafted> drafted) {
        return drafted.filter(Drafted::isPublishable).count();
    }

    private static long in(DraftState state, List<Drafted> drafted) {
        return drafted.stream().filter(each -> each.state() == state).count();
    }

    private static List<FactView> facts(Board board, Set<Long> briefing, List<PublishedLine> published, Answered.Answers answers) {
        var asks = published.stream().flatMap(question -> question.settles().stream().map(FactLine::fact).distinct())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()));
        var drafts = board.publishable().stream().flatMap(draft -> new HashSet<>(draft.question().facts()).stream())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()));
        return board.base().facts().stream().map(fact -> {
            var of = answers.of(fact.factId());
            return new FactView(fact.fact(), fact.topic().slug(), fact.status().word(), fact.sentence(), briefing.contains(fact.factId()),
                    asks.getOrDefault(fact.fact(), 0L), drafts.getOrDefault(fact.fact(), 0L), of.learners(), of.mastered(), percent(of.mastered(), of.learners(), of.learners()));
        }).toList();
    }

    private static Long percent(long part, long whole, long learners) {
        return learners < FEWEST_LEARNERS || whole == 0 ? null : Math.round(100.0 * part / whole);
    }

    private static List<KindView> kinds(Board board, List<PublishedLine> published) {
        return Arrays.stream(Kind.values()).map(kind -> new KindView(kind.label(), published.stream().filter(question -> question.kind() == kind).count(),
                asked(board.drafted().stream().filter(each -> each.draft().question().content().kind() == kind)))).toList();
    }

    private static List<AngleView> angles(Board board) {
        var byAngle = board.drafted().stream().collect(Collectors.groupingBy(each -> each.draft().angle()));
        return Arrays.stream(Angle.values()).map(angle -> {
            var drafted = byAngle.getOrDefault(angle, List.of());
            return new AngleView(angle.word(), angle.label(), asked(drafted.stream()), in(DraftState.DOUBTED, drafted), in(DraftState.BLOCKED, drafted), in(DraftState.DROPPED, drafted));
        }).toList();
    }

    private static List<TopicView> topics(List<FactLine> lines, List<FactView> facts) {
        var titles = lines.stream().collect(Collectors.toMap(line -> line.topic().slug(), line -> line.topic().title(), (one, other) -> one, LinkedHashMap::new));
        Map<String, List<FactView>> byTopic = facts.stream().collect(Collectors.groupingBy(FactView::topic));
        return titles.entrySet().stream().map(topic -> {
            var of = byTopic.get(topic.getKey());
            long answers = of.stream().mapToLong(FactView::answeredBy).sum();
            long mastered = of.stream().mapToLong(FactView::masteredBy).sum();
            return new TopicView(topic.getKey(), topic.getValue(), of.size(), of.stream().filter(FactView::inBriefing).count(),
                    of.stream().filter(fact -> fact.published() > 0).count(), of.stream().filter(fact -> fact.drafted() > 0).count(), answers, mastered,
                    percent(mastered, answers, of.stream().mapToLong(FactView::answeredBy).max().orElse(0)));
        }).toList();
    }
}
