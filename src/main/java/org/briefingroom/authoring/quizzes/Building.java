package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingroom.authoring.quizzes.QuestionsForm.Row;
import org.briefingroom.fact.Packs;
import org.briefingroom.people.Caller;
import org.briefingroom.quiz.Demands;
import org.briefingroom.web.Zones;

/** Changes working copies of quizzes. Whoever began from an earlier revision overwrites nothing, and is told so. */
@ApplicationScoped
class Building {

    /** What came of a change. */
    enum Outcome { KEPT, STALE, UNSOUND }

    @Inject
    WorkingQuizzes quizzes;
    @Inject
    Offers offers;
    @Inject
    Packs packs;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Begins a quiz on a pack that the caller may read; answers with its number. */
    @Transactional
    long begin(String pack, String title) {
        var on = packs.named(pack).filter(found -> caller.mayRead(found.ownerId())).orElseThrow(NotFoundException::new);
        var none = Demands.NONE;
        var quiz = new WorkingQuiz(on.id(), caller.id(), title, new Demands(null, null, null, null, Zones.usual(clock.getZone()), none.shuffleQuestions(), none.shuffleOptions(), none.audience(), null));
        quiz.touch(caller.name(), clock.instant());
        quizzes.persist(quiz);
        return quiz.id();
    }

    /** Puts the questions into the order and at the points that were posted. Questions come in by {@link #add} and {@link #draw} alone, or back from a list that was shown. */
    @Transactional
    Outcome arrange(long id, QuestionsForm form) {
        var quiz = quizzes.demandLocked(id);
        if (quiz.revision() != form.base()) {
            return Outcome.STALE;
        }
        return form.isSound() ? ask(quiz, entries(form.done())) : Outcome.UNSOUND;
    }

    /** Adds questions behind those there are; nothing is overwritten, whoever else works on the quiz. Answers how many came in. */
    @Transactional
    int add(long id, List<String> names) {
        var quiz = quizzes.demandLocked(id);
        var asked = byName(quiz.entries());
        int before = asked.size();
        sound(quiz, names).stream().limit(Math.max(0, QuestionsForm.MOST - before)).forEach(name -> asked.putIfAbsent(name, new Entry(name, Entry.ONE_POINT)));
        if (asked.size() > before) {
            ask(quiz, List.copyOf(asked.values()));
        }
        return asked.size() - before;
    }

    /** Puts what was drawn in place of the questions there are. */
    @Transactional
    Outcome replace(long id, int base, List<String> names) {
        var quiz = quizzes.demandLocked(id);
        if (quiz.revision() != base) {
            return Outcome.STALE;
        }
        return ask(quiz, sound(quiz, names).stream().distinct().limit(QuestionsForm.MOST).map(name -> new Entry(name, Entry.ONE_POINT)).toList());
    }

    @Transactional
    Outcome settle(long id, int base, SettingsForm form) {
        var quiz = quizzes.demandLocked(id);
        if (quiz.revision() != base) {
            return Outcome.STALE;
        }
        if (!form.problems().isEmpty()) {
            return Outcome.UNSOUND;
        }
        if (!quiz.settings().equals(form.settings())) {
            quiz.settle(form.settings());
            quiz.touch(caller.name(), clock.instant());
        }
        return Outcome.KEPT;
    }

    private Outcome ask(WorkingQuiz quiz, List<Entry> entries) {
        if (!quiz.entries().equals(entries)) {
            quiz.ask(entries);
            quiz.touch(caller.name(), clock.instant());
        }
        return Outcome.KEPT;
    }

    /** Those that the pack offers. */
    private List<String> sound(WorkingQuiz quiz, List<String> names) {
        var stock = offers.named(packs.findById(quiz.packId()).slug(), names);
        return names.stream().filter(name -> stock.byName().get(name).isSound()).toList();
    }

    private static List<Entry> entries(List<Row> rows) {
        return rows.stream().map(row -> new Entry(row.question(), row.worth().orElseThrow().setScale(1))).toList();
    }

    private static Map<String, Entry> byName(List<Entry> entries) {
        var byName = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byName.put(entry.question(), entry));
        return byName;
    }
}
