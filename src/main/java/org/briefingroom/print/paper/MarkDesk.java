package org.briefingroom.print.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.print.edition.Editions.QuizEdition;
import org.briefingroom.print.paper.MarkViews.Cell;
import org.briefingroom.print.paper.MarkViews.CorrectionView;
import org.briefingroom.print.paper.MarkViews.GridRow;
import org.briefingroom.print.paper.MarkViews.GridView;
import org.briefingroom.print.paper.MarkViews.MarkedLine;
import org.briefingroom.print.paper.MarkViews.Problem;
import org.briefingroom.print.paper.PaperEntries.Entry;
import org.briefingroom.quiz.PaperSittings;
import org.briefingroom.quiz.Points;
import org.briefingroom.web.TimeInWords;

/** Lays out the grid in which marks are typed in, and what is in. */
@ApplicationScoped
class MarkDesk {
    private static final int MOST_ROWS = 30;
    /** No form may have more. */
    private static final int MOST_FIELDS = 900;

    @Inject
    PaperEntries entries;
    @Inject
    PaperSittings sittings;
    @Inject
    TimeInWords time;

    static int questions(QuizEdition edition) {
        return edition.asked().size() / edition.print().forms();
    }

    /** How many papers are typed in at a time. */
    static int rows(int questions) {
        return Math.max(1, Math.min(MOST_ROWS, MOST_FIELDS / (questions + 2)));
    }

    @Transactional
    long marked(QuizEdition edition) {
        return entries.of(edition.id()).size();
    }

    /** @param typed null at first */
    @Transactional
    GridView view(QuizEdition edition, List<TypedPaper> typed, List<Problem> problems, Integer kept) {
        int questions = questions(edition);
        var forms = PaperDesk.letters(edition.print().forms());
        var empty = Collections.nCopies(questions, "");
        var papers = typed != null ? typed : IntStream.range(0, rows(questions)).mapToObj(row -> new TypedPaper(row, "", forms.get(row % forms.size()), empty)).toList();
        var wrong = problems.stream().map(Problem::field).collect(Collectors.toSet());
        return new GridView(edition.code().spoken(), edition.code().signs(), edition.title(), IntStream.rangeClosed(1, questions).boxed().toList(), forms,
                papers.stream().map(paper -> row(paper, wrong)).toList(), problems, kept, marked(entries.of(edition.id()).values().stream().toList()));
    }

    /** One paper that is in, to be corrected. @param typed null at first */
    @Transactional
    CorrectionView correction(QuizEdition edition, UUID attempt, TypedPaper typed, List<Problem> problems) {
        var entry = entries.of(edition.id()).values().stream().filter(each -> each.attempt().equals(attempt)).findFirst().orElseThrow(NotFoundException::new);
        var paper = typed != null ? typed : new TypedPaper(0, entry.name(), Forms.letter(entry.form()), entry.cells());
        return new CorrectionView(edition.code().spoken(), edition.code().signs(), edition.title(), attempt.toString(), entry.name(),
                row(paper, problems.stream().map(Problem::field).collect(Collectors.toSet())), problems);
    }

    private static GridRow row(TypedPaper paper, Set<String> wrong) {
        return new GridRow(paper.number(), paper.name(), paper.form(), IntStream.rangeClosed(1, paper.cells().size())
                .mapToObj(number -> new Cell(number, paper.cells().get(number - 1), wrong.contains("answer-" + paper.number() + "-" + number))).toList(),
                wrong.contains("name-" + paper.number()), wrong.contains("form-" + paper.number()));
    }

    private List<MarkedLine> marked(List<Entry> papers) {
        var points = papers.isEmpty() ? Map.<UUID, Points>of() : sittings.points(papers.stream().map(Entry::attempt).toList());
        return papers.stream().sorted(Comparator.comparing(Entry::key)).map(paper -> new MarkedLine(paper.attempt().toString(), paper.name(), Forms.letter(paper.form()), points.get(paper.attempt()).toString(), time.day(paper.at()))).toList();
    }
}
