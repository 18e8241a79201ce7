package org.briefingroom.briefing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingroom.briefing.Arrangement;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.briefing.Briefings;
import org.briefingroom.briefing.PageEstimate;
import org.briefingroom.briefing.PagesOnPaper;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.briefing.desk.Arranging.Outcome;
import org.briefingroom.briefing.desk.ArrangingViews.ArrangingView;
import org.briefingroom.briefing.desk.ArrangingViews.FileView;
import org.briefingroom.briefing.desk.ArrangingViews.KeptView;
import org.briefingroom.briefing.desk.ArrangingViews.SectionView;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Finding;
import org.briefingroom.people.Caller;
import org.briefingroom.web.Paging;

/** Lays out an arrangement to be worked on. */
@ApplicationScoped
class ArrangingLayout {
    private static final int FACTS_A_PAGE = 20;

    @Inject
    Arrangements arrangements;
    @Inject
    Briefings briefings;
    @Inject
    PagesOnPaper paper;
    @Inject
    Caller caller;

    /** @param outcome of what was posted; null where nothing was. The same number of statements, however many facts there are */
    @Transactional
    ArrangingView view(String pack, String words, Integer page, Outcome outcome) {
        var read = briefings.materials(pack);
        var held = read.held().stream().collect(Collectors.toMap(FactLine::fact, fact -> fact));
        var shown = read.arrangement();
        var sections = outcome == null ? shown.sections() : outcome.typed();
        var findings = outcome == null ? List.<Finding>of() : outcome.findings();
        boolean stale = outcome != null && outcome.stale();
        var placed = sections.stream().flatMap(section -> section.facts().stream()).collect(Collectors.toSet());
        var unused = read.held().stream().filter(fact -> !placed.contains(fact.fact())).toList();
        var sought = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        var found = unused.stream().filter(fact -> holds(fact, sought)).toList();
        var paging = Paging.of(page, FACTS_A_PAGE, found.size(), Arranging.page(pack) + (sought.isEmpty() ? "" : "?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8)));
        return new ArrangingView(read.pack(), caller.mayChange(read.pack().owner()), outcome == null || stale ? shown.revision() : outcome.form().base(),
                sections(sections, held, findings), kept(shown, held), stale, findings,
                found.stream().skip(paging.offset()).limit(FACTS_A_PAGE).toList(), unused.size(), paging, words == null ? "" : words.strip(),
                outcome == null || outcome.isKept() ? "" : outcome.form().newTitle(), paper.of(read.view()), PageEstimate.pages(read.view()));
    }

    private static boolean holds(FactLine fact, String sought) {
        return List.of(sought.split("\\s+")).stream().allMatch(word -> (fact.sentence() + " " + fact.topic().title() + " " + fact.status().word() + " " + fact.place())
                .toLowerCase(Locale.ROOT).contains(word));
    }

    private static KeptView kept(Arrangement shown, Map<String, FactLine> held) {
        return new KeptView(shown.editor(), shown.at(), sections(shown.sections(), held, List.of()));
    }

    private static List<SectionView> sections(List<SectionDraft> drafts, Map<String, FactLine> held, List<Finding> findings) {
        var sections = new ArrayList<SectionView>();
        drafts.forEach(draft -> sections.add(new SectionView(sections.size() + 1, draft.title(), draft.hasNote() ? draft.note() : "", draft.noteBy(),
                draft.facts().stream().filter(held::containsKey).map(held::get).toList(), findings)));
        return sections;
    }

    /** What the file of a pack of the house has. */
    @Transactional
    FileView ofFile(String pack) {
        var read = briefings.materials(pack);
        var held = read.held().stream().collect(Collectors.toMap(FactLine::fact, fact -> fact));
        var shown = read.arrangement();
        return new FileView(read.pack(), caller.mayChange(read.pack().owner()), shown.revision(), shown.editor(), shown.at(), sections(arrangements.ofFile(pack), held, List.of()));
    }
}
