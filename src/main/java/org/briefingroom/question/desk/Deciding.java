package org.briefingroom.question.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.Decisions;
import org.briefingroom.question.Decisions.Decider;
import org.briefingroom.question.DraftDecided;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.Verdict;
import org.briefingroom.question.desk.DraftViews.DraftPageView;
import org.briefingroom.question.desk.DraftViews.TrialView;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.rules.Finding;

/** Takes decisions on drafts: checks each, and keeps it unless somebody else has decided meanwhile. */
@ApplicationScoped
class Deciding {
    private static final String NEEDS_A_REASON = "A rule doubts it. Say in a few words why it can be asked all the same; the reason is kept with your name.";

    /** What came of a decision; kept when it has no problems and nobody was faster. */
    record Outcome(List<String> problems, boolean stale) {
        static final Outcome KEPT = new Outcome(List.of(), false);
        static final Outcome STALE = new Outcome(List.of(), true);

        static Outcome problem(String problem) {
            return new Outcome(List.of(problem), false);
        }

        boolean isKept() {
            return problems.isEmpty() && !stale;
        }
    }

    @Inject
    DraftingRoom room;
    @Inject
    Decisions decisions;
    @Inject
    Packs packs;
    @Inject
    Event<DraftDecided> decided;

    /** The page of a draft, with what was typed where it comes back to be mended. */
    @Transactional
    DraftPageView view(String pack, String slug, DecisionForm form, Outcome outcome) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var board = room.of(pack);
        var drafted = board.named(slug).orElseThrow(NotFoundException::new);
        var question = drafted.draft().question();
        boolean wording = form.decided().filter(Verdict.REWORDED::equals).isPresent();
        var typed = wording ? form.wording().read(question.content()) : question.content();
        var findings = wording && typed.problems().isEmpty() ? room.reworded(pack, slug, typed).map(Drafted::findings).orElse(List.of()) : List.<Finding>of();
        return new DraftPageView(line, new DraftLayout(board.base()).view(drafted), question.content().sheet(DraftLayout.arrangement(question)),
                WordingForm.fields(typed, findings), decisions.on(pack, slug),
                new TrialView(outcome.problems(), outcome.stale(), outcome.stale() ? form.wanted() : "", form.reason(), wording), form.back());
    }

    Outcome decide(String pack, String slug, DecisionForm form, Decider decider) {
        var drafted = room.of(pack).named(slug).orElseThrow(NotFoundException::new);
        if (form.base() != drafted.decisions() || !form.hash().equals(drafted.hash())) {
            return Outcome.STALE;
        }
        var verdict = form.decided();
        if (verdict.isEmpty()) {
            return Outcome.problem("Choose to keep, reword or drop the draft.");
        }
        if (form.isReasonTooLong()) {
            return Outcome.problem("The reason is longer than 300 characters. Say it in fewer.");
        }
        return switch (verdict.get()) {
            case KEPT -> keep(pack, drafted, form, decider);
            case REWORDED -> reword(pack, drafted, form, decider);
            case DROPPED -> drafted.state() == DraftState.DROPPED ? Outcome.problem("It is dropped already.")
                    : record(pack, drafted, Verdict.DROPPED, null, List.of(), form, decider);
            case REOPENED -> drafted.decided() == null || drafted.decided().verdict() == Verdict.REOPENED ? Outcome.problem("There is no decision to take back.")
                    : record(pack, drafted, Verdict.REOPENED, null, List.of(), form, decider);
        };
    }

    private Outcome keep(String pack, Drafted drafted, DecisionForm form, Decider decider) {
        if (drafted.state() != DraftState.READY && drafted.state() != DraftState.DOUBTED && drafted.state() != DraftState.BLOCKED) {
            return Outcome.problem("It is decided already. Take that back first.");
        }
        if (!drafted.isKeepable()) {
            return Outcome.problem("It is blocked, so it cannot be kept as it is. Reword it, or drop it.");
        }
        return drafted.doubts().isEmpty() || form.isReasonEnough()
                ? record(pack, drafted, Verdict.KEPT, null, drafted.doubts(), form, decider) : Outcome.problem(NEEDS_A_REASON);
    }

    private Outcome reword(String pack, Drafted drafted, DecisionForm form, Decider decider) {
        var before = drafted.draft().question().content();
        var content = form.wording().read(before);
        if (drafted.state() == DraftState.DROPPED || content.equals(before)) {
            return Outcome.problem(content.equals(before) ? "Nothing is worded otherwise yet." : "It is dropped. Take that back first.");
        }
        var problems = form.wording().problems(content);
        if (!problems.isEmpty()) {
            return new Outcome(problems, false);
        }
        var trial = room.reworded(pack, drafted.draft().slug(), content).orElseThrow(NotFoundException::new);
        if (!trial.isKeepable()) {
            return trial.objections().isEmpty() ? Outcome.problem("A rule blocks this wording. What it says stands beside the field.")
                    : new Outcome(trial.objections().stream().map(objection -> "“" + objection.words() + "”: " + objection.why()).toList(), false);
        }
        return trial.doubts().isEmpty() || form.isReasonEnough()
                ? record(pack, drafted, Verdict.REWORDED, content, trial.doubts(), form, decider) : Outcome.problem(NEEDS_A_REASON);
    }

    private Outcome record(String pack, Drafted drafted, Verdict verdict, Content content, List<String> doubts, DecisionForm form, Decider decider) {
        var slug = drafted.draft().slug();
        boolean kept = decisions.keep(pack, new Decisions.Making(slug, form.base(), verdict, form.hash(), content, doubts, form.reason()), decider);
        if (kept) {
            decided.fire(new DraftDecided(pack, slug));
        }
        return kept ? Outcome.KEPT : Outcome.STALE;
    }
}
