package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Random;
import org.briefingroom.authoring.quizzes.QuizViews.PreviewView;
import org.briefingroom.quiz.OptionOrder;

/** Shows a quiz as a learner will see it, before anybody does. Nothing is kept. */
@ApplicationScoped
class Previews {

    @Inject
    WorkingQuizzes working;
    @Inject
    QuizDesk desk;
    @Inject
    Offers offers;

    /** One question in one of its orders; what cannot be asked is left out, as it would be. */
    @Transactional
    PreviewView question(long id, int position) {
        var quiz = working.demand(id);
        var head = desk.head(quiz);
        var names = quiz.entries().stream().map(Entry::question).toList();
        var sound = offers.named(head.pack(), names).in(names).stream().filter(Offered::isSound).toList();
        if (position < 1 || position > sound.size()) {
            throw new NotFoundException();
        }
        var shown = sound.get(position - 1);
        var points = quiz.entries().get(names.indexOf(shown.name())).points();
        var order = OptionOrder.of(shown.content(), quiz.settings().demands().shuffleOptions(), new Random(shown.name().hashCode()));
        return new PreviewView(head, position, sound.size(), shown.content().kind(), shown.stem(), QuestionsForm.written(points), shown.content().sheet(order));
    }
}
