package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.briefingroom.authoring.questions.Authoring.Outcome;
import org.briefingroom.authoring.questions.QuestionViews.ActsView;
import org.briefingroom.authoring.questions.QuestionViews.KindsView;
import org.briefingroom.authoring.questions.QuestionViews.QuestionView;
import org.briefingroom.authoring.questions.QuestionViews.StandingView;
import org.briefingroom.authoring.questions.QuestionViews.TrialView;
import org.briefingroom.authoring.questions.WorkingCopy.State;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.people.Caller;
import org.briefingroom.question.Inspectors;
import org.briefingroom.question.Questions;
import org.briefingroom.question.Questions.Edition;
import org.briefingroom.question.Questions.Head;
import org.briefingroom.question.kinds.Kind;

/** Lays out the page on which one question is written, looked through and followed. */
@ApplicationScoped
class QuestionDesk {
    private static final int MOST_CHANGES = 20;

    @Inject
    Packs packs;
    @Inject
    Inspectors inspectors;
    @Inject
    Questions questions;
    @Inject
    WorkingCopies copies;
    @Inject
    Copying copying;
    @Inject
    Authoring authoring;
    @Inject
    QuestionTrail trail;
    @Inject
    QuestionRights rights;
    @Inject
    Caller caller;

    @Transactional
    KindsView kinds(String pack) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        return new KindsView(line, List.of(Kind.values()), caller.mayChange(line.owner()));
    }

    /** A question that is just begun. @param tells whether it is said what is missing yet */
    @Transactional
    QuestionView begun(String pack, Written written, Ask ask, Outcome outcome) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var inspector = inspectors.of(pack);
        var notes = Notes.on("question", written, inspector);
        var layout = new FormLayout(written, notes, inspector, ask.tells(), outcome.notes());
        return new QuestionView(line, null, null, layout.form("/desk/packs/" + pack + "/questions/new?kind=" + written.kind().name(), "question-" + pack + "-new-" + written.kind().name(),
                ask.find(), true, caller.mayChange(line.owner()), "", ask.isPosted()), layout.preview(pack), new ActsView(false, false, false, false, false, List.of()), trial(written, written, outcome, ask, ""),
                List.of(), List.of(), List.of(), List.of(), trail.paging(new Head(0L, pack, "", null, null, null, null, null, 0), 1), "");
    }

    /** A question with what is kept of it or, where that was posted, what was typed. @param typed null when nothing was */
    @Transactional
    QuestionView question(String pack, String slug, Written typed, Ask ask, Outcome outcome) {
        var head = questions.head(pack, slug).orElseThrow(NotFoundException::new);
        rights.demandRead(head);
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var inspector = inspectors.of(pack);
        var copy = copies.of(head);
        var editions = questions.editions(head);
        var kept = copying.written(head);
        var written = typed == null ? kept : typed;
        var notes = Notes.on(slug, written, inspector);
        boolean open = rights.mayChange(head);
        boolean isWorthTelling = ask.tells() || typed == null && open;
        var layout = new FormLayout(written, notes, inspector, isWorthTelling, outcome.notes());
        var seen = typed == null || outcome.stale() || ask.seen().isEmpty() ? authoring.seen(head) : ask.seen();
        var paging = trail.paging(head, ask.page());
        var suspensions = trail.suspensions(editions);
        var standing = standing(head, copy.orElse(null), suspensions.stream().anyMatch(each -> each.version().equals(head.latest())), editions);
        return new QuestionView(line, slug, standing, layout.form(QuestionRights.page(head), "question-" + pack + "-" + slug, ask.find(), open, rights.mayPublish(head), seen, typed != null),
                layout.preview(slug), acts(head, standing), trial(kept, written, outcome, ask, copy.map(WorkingCopy::changer).orElse("")), trail.uses(head), suspensions,
                copies.changes(head, MOST_CHANGES), trail.versions(editions, paging), paging, ask.done());
    }

    private static TrialView trial(Written kept, Written typed, Outcome outcome, Ask ask, String whose) {
        return outcome.isDone() ? TrialView.NONE
                : new TrialView(outcome.stale(), whose, outcome.stale() ? Difference.between(kept, typed) : List.of(), outcome.notes(), ask.deed());
    }

    private StandingView standing(Head head, WorkingCopy copy, boolean suspended, List<Edition> editions) {
        var waiting = copy == null || !copy.isWaiting() ? null : copy.state() == State.DRAFT ? QuestionState.DRAFT : QuestionState.IN_REVIEW;
        var state = head.isRetired() ? QuestionState.RETIRED : !head.isPublished() ? waiting : suspended ? QuestionState.SUSPENDED : QuestionState.PUBLISHED;
        return new StandingView(state == null ? QuestionState.DRAFT : state, head.isPublished() ? waiting : null, head.number(), copy == null ? null : copy.changer(),
                copy == null ? editions.get(0).at() : copy.changedAt(), head.isDrafted(), head.author());
    }

    private ActsView acts(Head head, StandingView standing) {
        boolean mine = rights.mayChange(head);
        boolean retires = rights.mayRetire(head) && !head.isDrafted();
        var into = packs.lines().stream().filter(pack -> caller.mayRead(pack.owner())).toList();
        return new ActsView(retires && !head.isRetired(), retires && head.isRetired(), mine && (standing.waiting() == QuestionState.IN_REVIEW || standing.state() == QuestionState.IN_REVIEW),
                mine && standing.waiting() != null, true, mine(into, head));
    }

    /** Its own pack first. */
    private static List<PackLine> mine(List<PackLine> packs, Head head) {
        return packs.stream().sorted((one, other) -> Boolean.compare(other.slug().equals(head.pack()), one.slug().equals(head.pack()))).toList();
    }
}
