package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.briefingroom.authoring.quizzes.QuestionsForm.Row;
import org.briefingroom.authoring.quizzes.QuizViews.BuilderView;
import org.briefingroom.authoring.quizzes.QuizViews.ConflictView;
import org.briefingroom.authoring.quizzes.QuizViews.DoubtView;
import org.briefingroom.authoring.quizzes.QuizViews.HeadView;
import org.briefingroom.authoring.quizzes.QuizViews.NewQuizView;
import org.briefingroom.authoring.quizzes.QuizViews.QuestionView;
import org.briefingroom.authoring.quizzes.QuizViews.QuizListView;
import org.briefingroom.authoring.quizzes.QuizViews.SettingsView;
import org.briefingroom.authoring.quizzes.QuizViews.State;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.quiz.Cover;
import org.briefingroom.quiz.DemandsView;
import org.briefingroom.quiz.Quizzes;
import org.briefingroom.web.Paging;
import org.briefingroom.web.Zones;

/** Lays out the quizzes that an instructor makes. */
@ApplicationScoped
class QuizDesk {
    private static final int QUIZZES_A_PAGE = 25;

    @Inject
    WorkingQuizzes working;
    @Inject
    Quizzes quizzes;
    @Inject
    Offers offers;
    @Inject
    Packs packs;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @Transactional
    QuizListView list(String words, Integer page) {
        long found = working.found(words);
        var paging = Paging.of(page, QUIZZES_A_PAGE, found, "/desk/quizzes" + (words.isEmpty() ? "" : "?q=" + ChoiceFilter.encoded(words)));
        return new QuizListView(working.rows(words, paging.offset(), QUIZZES_A_PAGE), words, found, paging, caller.isEditor());
    }

    @Transactional
    NewQuizView blank(String pack, String title, String problem) {
        return new NewQuizView(packs.lines().stream().filter(line -> caller.mayRead(line.owner()) && line.facts() > 0).toList(), pack, title, problem);
    }

    @Transactional
    HeadView head(long id) {
        return head(working.demand(id));
    }

    HeadView head(WorkingQuiz quiz) {
        var pack = packs.findById(quiz.packId());
        var state = quiz.slug() == null ? State.MAKING : !quizzes.isOut(quiz.slug()) ? State.WITHDRAWN : quiz.isChangedSincePublication() ? State.CHANGED : State.OUT;
        var settings = quiz.settings();
        return new HeadView(quiz.id(), quiz.slug(), settings.title(), settings.about(), pack.slug(), pack.title(), pack.isShown(), quiz.revision(), state,
                quiz.changedBy(), quiz.changedAt(), settings.demands().audience());
    }

    /** What came back to be mended: nothing at first. @param rows as they were posted, null when they were not */
    record Returned(List<Row> rows, boolean stale, Map<String, String> reasons, List<String> problems) {
        static final Returned NOTHING = new Returned(null, false, Map.of(), List.of());
    }

    @Transactional
    BuilderView builder(long id, Returned returned) {
        var quiz = working.demand(id);
        var head = head(quiz);
        boolean isStale = returned.stale() && returned.rows() != null;
        var rows = returned.rows() == null || isStale ? QuestionsForm.rows(quiz.entries()) : returned.rows();
        var mine = isStale ? returned.rows() : List.<Row>of();
        var names = new LinkedHashMap<String, Row>();
        rows.forEach(row -> names.put(row.question(), row));
        mine.forEach(row -> names.putIfAbsent(row.question(), row));
        var stock = offers.named(head.pack(), names.keySet());
        var asked = stock.in(rows.stream().map(Row::question).toList());
        var settings = quiz.settings();
        var check = new QuizCheck(stock.board().base(), asked, settings);
        var questions = IntStream.range(0, rows.size()).mapToObj(at -> view(at, rows.get(at), asked.get(at), check.beside(at))).toList();
        var total = rows.stream().flatMap(row -> row.worth().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BuilderView(head, questions, QuestionsForm.written(total), DemandsView.of(settings.demands(), 0, clock.instant()), settings.feedback(),
                Cover.minutes(rows.size()), check.whole(), doubts(check, quiz.reasons(), returned.reasons()), Publishing.obstacles(check, settings, clock.instant()), returned.problems(),
                returned.stale() ? conflict(head, mine, stock) : null);
    }

    private static ConflictView conflict(HeadView head, List<Row> mine, Offers.Stock stock) {
        return new ConflictView(head.changedBy(), IntStream.range(0, mine.size()).mapToObj(at -> view(at, mine.get(at), stock.byName().get(mine.get(at).question()), List.of())).toList());
    }

    static QuestionView view(int at, Row row, Offered offered, List<Finding> findings) {
        return new QuestionView(at + 1, offered.name(), offered.stem(), offered.content() == null ? null : offered.content().kind(), offered.isDrafted(), offered.settles(),
                row.points(), row.problem(), offered.trouble(), findings);
    }

    private static List<DoubtView> doubts(QuizCheck check, Map<String, String> kept, Map<String, String> typed) {
        return check.doubts().entrySet().stream().map(doubt -> {
            var rule = doubt.getKey().id();
            return new DoubtView(doubt.getKey(), doubt.getValue(), Objects.requireNonNullElse(typed.getOrDefault(rule, kept.get(rule)), ""), typed.containsKey(rule) ? Publishing.problem(typed.get(rule)) : "");
        }).toList();
    }

    /** @param form as it was typed; null at first. {@code isStale}: somebody else kept something meanwhile */
    @Transactional
    SettingsView settings(long id, SettingsForm form, boolean isStale) {
        var quiz = working.demand(id);
        var kept = SettingsForm.of(quiz.settings());
        var shown = form == null ? kept : form;
        return new SettingsView(head(quiz), shown.typed(), form == null || isStale ? Map.of() : form.problems(), Zones.ALL, isStale ? kept.typed() : null);
    }
}
