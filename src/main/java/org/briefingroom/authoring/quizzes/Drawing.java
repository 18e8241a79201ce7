package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.authoring.quizzes.QuestionsForm.Row;
import org.briefingroom.authoring.quizzes.QuizViews.DrawView;
import org.briefingroom.authoring.quizzes.QuizViews.TopicView;
import org.briefingroom.fact.FactLine;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Selection;
import org.briefingroom.quiz.Feedback;

/** Draws questions for a quiz by a recipe; nothing is kept until somebody takes what was drawn. */
@ApplicationScoped
class Drawing {

    @Inject
    WorkingQuizzes working;
    @Inject
    QuizDesk desk;
    @Inject
    Offers offers;

    @Transactional
    DrawView view(long id, DrawForm form) {
        var quiz = working.demand(id);
        var head = desk.head(quiz);
        var stock = offers.named(head.pack(), quiz.entries().stream().map(Entry::question).toList());
        var topics = stock.board().base().facts().stream().map(fact -> new TopicView(fact.topic().slug(), fact.topic().title())).distinct().toList();
        var problems = form.asked() ? form.problems() : Map.<String, String>of();
        if (!form.asked() || !problems.isEmpty()) {
            return new DrawView(head, form, problems, topics, List.of(), List.of(), "", quiz.entries().size());
        }
        var taken = form.adds() ? facts(stock) : Set.<String>of();
        var drafts = stock.board().publishable().stream().filter(draft -> draft.question().facts().stream().noneMatch(taken::contains)).toList();
        var drawn = new Selection(stock.board().base(), drafts, quiz.settings().feedback() == Feedback.AFTER_EACH).draw(form.recipe());
        var facts = stock.board().base().byName();
        var shown = drawn.drafts().stream().map(Draft::slug).map(name -> Offers.drafted(stock.board().named(name).orElseThrow(), facts)).toList();
        return new DrawView(head, form, problems, topics,
                IntStream.range(0, shown.size()).mapToObj(at -> QuizDesk.view(at, new Row(shown.get(at).name(), "1"), shown.get(at), List.of())).toList(),
                drawn.shortages().stream().map(Selection.Shortage::what).toList(), form.again(), quiz.entries().size());
    }

    /** The facts that the quiz asks already: no fact is asked twice. */
    private static Set<String> facts(Offers.Stock stock) {
        return stock.byName().values().stream().flatMap(each -> each.settles().stream()).map(FactLine::fact).collect(Collectors.toCollection(HashSet::new));
    }
}
