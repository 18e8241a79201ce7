package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingroom.curating.FactViews.TrialView;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactSheets;
import org.briefingroom.people.Caller;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.desk.DraftLayout;
import org.briefingroom.source.PastedTexts;
import org.briefingroom.source.SourceText;

/** Tries a fact that is being written: how its line would read, and what could be asked. Keeps nothing. */
@ApplicationScoped
class Preview {
    private static final int MOST_SHOWN = 8;
    private static final int MOST_REASONS = 4;
    /** Facts beside which one is tried: enough for rivals, and few enough to follow the writer. */
    private static final int MOST_BESIDE = 300;

    /** @param view what the page shows, beside the findings */
    record Tried(TrialView view, Findings findings) {
    }

    @Inject
    FactSheets sheets;
    @Inject
    PastedTexts texts;
    @Inject
    Caller caller;

    /** @param slug of the fact that is corrected; null for a new one */
    Tried of(String pack, String slug, FactForm form) {
        var choices = sheets.choices(pack);
        var text = texts.of(pack, caller.id());
        var findings = form.findings(false);
        if (!findings.isEmpty()) {
            return new Tried(new TrialView(null, List.of(), List.of(), List.of(), 0, List.of()), findings);
        }
        var draft = form.draft(slug, choices);
        var trial = sheets.trial(pack, draft);
        var copied = Copying.of(draft.text(), text);
        var notes = notes(draft.quote(), draft.passages(), text);
        if (trial.line() == null) {
            return new Tried(new TrialView(null, copied, notes, List.of(), 0, List.of()), findings.and(FactForm.here(trial.findings())));
        }
        return new Tried(asked(trial.line(), beside(trial.base(), trial.line()), copied, notes), findings);
    }

    private static List<String> notes(String quote, List<Integer> passages, SourceText text) {
        var notes = new ArrayList<String>();
        if (text.isThere() && quote != null && passages.stream().noneMatch(passage -> text.holds(passage, quote))) {
            notes.add("The quotation does not stand word for word in the passage that is cited. Look at it again, or leave it out.");
        }
        return notes;
    }

    private static FactBase beside(FactBase base, FactLine line) {
        if (base.facts().size() <= MOST_BESIDE) {
            return base;
        }
        var near = base.facts().stream().filter(fact -> fact.topic().equals(line.topic()));
        var far = base.facts().stream().filter(fact -> !fact.topic().equals(line.topic()));
        return new FactBase(Stream.concat(Stream.of(line), Stream.concat(near, far)).distinct().limit(MOST_BESIDE).toList(), base.names(),
                List.of());
    }

    private static TrialView asked(FactLine line, FactBase base, List<String> copied, List<String> notes) {
        var board = DraftingRoom.draft(base, line.fact());
        var layout = new DraftLayout(base);
        return new TrialView(line, copied, notes, board.drafted().stream().limit(MOST_SHOWN).map(layout::view).toList(), Math.max(0, board.drafted().size() - MOST_SHOWN),
                board.drafted().isEmpty() ? board.undrafted().stream().map(each -> each.angle().label() + ": " + each.reason()).distinct().limit(MOST_REASONS).toList() : List.of());
    }
}
