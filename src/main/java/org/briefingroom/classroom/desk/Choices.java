package org.briefingroom.classroom.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.classroom.desk.DeskPages.Choice;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.Quizzes;

/** What whoever is signed in may set a class: quizzes that they may read, and briefings on the shelf. */
@ApplicationScoped
class Choices {

    @Inject
    Quizzes quizzes;
    @Inject
    Packs packs;
    @Inject
    Caller caller;

    /** One statement. */
    @Transactional
    List<Choice> quizzes() {
        return quizzes.lines().stream().filter(quiz -> caller.mayRead(quiz.owner())).map(quiz -> new Choice("quiz:" + quiz.slug(), quiz.title())).toList();
    }

    /** One statement. */
    @Transactional
    List<Choice> briefings() {
        return packs.lines().stream().filter(pack -> pack.shown() && caller.mayRead(pack.owner())).map(pack -> new Choice("briefing:" + pack.slug(), pack.title())).toList();
    }

    /** @param word as a form sent it */
    @Transactional
    boolean offer(String word) {
        return Stream.concat(quizzes().stream(), briefings().stream()).anyMatch(each -> each.word().equals(word));
    }
}
