package org.briefingroom.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.briefingroom.fact.FactBase;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.drafting.Drafts;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.MultipleChoice;
import org.briefingroom.question.kinds.Option;
import org.briefingroom.question.kinds.SingleChoice;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Finding;
import org.briefingroom.question.rules.Rule;
import org.briefingroom.question.rules.Severity;

/** Holds each draft of a pack against the rules and against what was decided on it. */
final class Reviewer {
    private final Inspector inspector;
    private final Drafts drafts;
    /** Each draft before anybody decided on it, by its name. */
    private final Map<String, Drafted> fresh;

    Reviewer(FactBase base, Drafts drafts) {
        inspector = new Inspector(base);
        this.drafts = drafts;
        fresh = drafts.drafts().stream().map(this::undecided).collect(Collectors.toMap(drafted -> drafted.draft().slug(), Function.identity()));
    }

    FactBase base() {
        return inspector.base();
    }

    Board board(Map<String, DecisionLine> decisions) {
        return new Board(base(), decisions, drafts.drafts().stream().map(draft -> decided(fresh.get(draft.slug()), decisions.get(draft.slug()))).toList(),
                drafts.undrafted());
    }

    private Drafted undecided(Draft draft) {
        var inspection = inspector.inspect(draft.question(), Authorship.DRAFTED);
        var findings = inspection.findings();
        var objections = inspection.objections();
        boolean keepable = objections.isEmpty() && findings.stream().allMatch(finding -> !finding.blocks() || isForAPersonToSay(finding));
        var state = !keepable ? DraftState.BLOCKED
                : findings.stream().allMatch(finding -> finding.severity() == Severity.INFO) ? DraftState.READY : DraftState.DOUBTED;
        return new Drafted(draft, findings, objections, state, null, false, keepable, Fingerprint.of(draft.question()));
    }

    /** An option without a ground that a program can check: a person may look at it and approve it. */
    private static boolean isForAPersonToSay(Finding finding) {
        return finding.rule() == Rule.IW_04;
    }

    private Drafted decided(Drafted draft, DecisionLine decision) {
        if (decision == null || decision.verdict() == Verdict.REOPENED) {
            return with(draft, draft.state(), decision, false);
        }
        if (!decision.decidedOn().equals(draft.hash())) {
            return with(draft, draft.state(), decision, true);
        }
        return switch (decision.verdict()) {
            case KEPT -> draft.isKeepable() && decision.doubts().containsAll(draft.doubts())
                    ? with(approved(draft), DraftState.KEPT, decision, false) : with(draft, draft.state(), decision, true);
            case REWORDED -> reworded(draft, decision);
            default -> with(draft, DraftState.DROPPED, decision, false);
        };
    }

    private static Drafted with(Drafted draft, DraftState state, DecisionLine decision, boolean lapsed) {
        return new Drafted(draft.draft(), draft.findings(), draft.objections(), state, decision, lapsed, draft.isKeepable(), draft.hash());
    }

    private static Drafted approved(Drafted draft) {
        var question = draft.draft().question();
        var falsity = new HashMap<>(question.falsity());
        wrong(question.content()).forEach(option -> falsity.putIfAbsent(option, Falsity.APPROVED));
        return new Drafted(new Draft(draft.draft().angle(), draft.draft().difficulty(),
                new QuestionDraft(question.slug(), question.content(), question.facts(), question.options(), Map.copyOf(falsity))),
                draft.findings(), draft.objections(), draft.state(), draft.decided(), false, true, draft.hash());
    }

    private static List<Integer> wrong(Content content) {
        List<Option> options = content instanceof SingleChoice single ? single.options()
                : content instanceof MultipleChoice multiple ? multiple.options() : List.of();
        return IntStream.range(0, options.size()).filter(option -> !options.get(option).right()).boxed().toList();
    }

    private Drafted reworded(Drafted draft, DecisionLine decision) {
        var trial = reworded(decision.slug(), decision.content());
        boolean isConfirmed = trial.isKeepable() && decision.doubts().containsAll(trial.doubts());
        return isConfirmed ? with(approved(trial), DraftState.REWORDED, decision, false) : with(draft, draft.state(), decision, true);
    }

    /** The draft in these words: its grounds stay, and the rules judge it as a person's. */
    Drafted reworded(String slug, Content content) {
        var draft = fresh.get(slug);
        var question = draft.draft().question();
        var reworded = new QuestionDraft(question.slug(), content, question.facts(), question.options(), question.falsity());
        var inspection = inspector.inspect(reworded, Authorship.WRITTEN);
        boolean blocked = inspection.isBlocked();
        return new Drafted(new Draft(draft.draft().angle(), draft.draft().difficulty(), reworded), inspection.findings(), inspection.objections(),
                blocked ? DraftState.BLOCKED : DraftState.DOUBTED, draft.decided(), false, !blocked, draft.hash());
    }
}
