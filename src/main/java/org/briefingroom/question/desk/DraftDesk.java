package org.briefingroom.question.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.DraftState;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.desk.DraftViews.ChoiceView;
import org.briefingroom.question.desk.DraftViews.DraftView;
import org.briefingroom.question.desk.DraftViews.DraftsView;
import org.briefingroom.question.desk.DraftViews.FactChoiceView;
import org.briefingroom.question.desk.DraftViews.ReasonView;
import org.briefingroom.question.desk.DraftViews.Retry;
import org.briefingroom.question.desk.DraftViews.StateView;
import org.briefingroom.question.desk.DraftViews.TopicChoiceView;
import org.briefingroom.question.desk.DraftViews.TopicView;
import org.briefingroom.question.desk.DraftViews.UndraftedListView;
import org.briefingroom.question.desk.DraftViews.UndraftedView;
import org.briefingroom.question.drafting.Undrafted;

/** Lays out the drafts of a pack by what was chosen of it. The same number of statements, however many there are. */
@ApplicationScoped
class DraftDesk {
    private static final int DRAFTS_A_PAGE = 20;
    private static final int FACTS_A_PAGE = 40;

    @Inject
    Packs packs;
    @Inject
    DraftingRoom room;

    @Transactional
    DraftsView drafts(String pack, DraftChoice choice, Retry retry) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var board = room.of(pack);
        var facts = board.base().byName();
        var chosen = board.drafted().stream().filter(drafted -> isChosen(drafted, choice, facts)).toList();
        var found = chosen.stream().filter(drafted -> choice.state().isEmpty() || drafted.state().word().equals(choice.state())).toList();
        int pages = pages(found.size(), DRAFTS_A_PAGE);
        int page = Math.min(choice.page(), pages);
        var layout = new DraftLayout(board.base());
        var shown = found.stream().skip((page - 1L) * DRAFTS_A_PAGE).limit(DRAFTS_A_PAGE).map(layout::view).toList();
        return new DraftsView(line, choice, board.base().facts().stream().filter(choice::chooses).count(), states(chosen, choice),
                board.drafted().stream().map(drafted -> drafted.draft().angle()).distinct().sorted().toList(), found.size(), page, pages, byTopic(shown),
                (int) undrafted(board, choice).count(),
                undrafted(board, choice).filter(Undrafted::isOpen).map(Undrafted::fact).distinct().count(), board.named(choice.done()).map(layout::view).orElse(null), retry);
    }

    private static boolean isChosen(Drafted drafted, DraftChoice choice, Map<String, FactLine> facts) {
        var on = drafted.draft().question().facts().stream().map(facts::get).toList();
        return on.stream().anyMatch(choice::chooses) && on.stream().anyMatch(choice::finds)
                && (choice.angle().isEmpty() || drafted.draft().angle().word().equals(choice.angle()));
    }

    private static int pages(int things, int aPage) {
        return Math.max(1, (things + aPage - 1) / aPage);
    }

    private static List<StateView> states(List<Drafted> chosen, DraftChoice choice) {
        var counts = chosen.stream().collect(Collectors.groupingBy(Drafted::state, Collectors.counting()));
        return Arrays.stream(DraftState.values()).map(state -> new StateView(state, counts.getOrDefault(state, 0L),
                DraftChoice.joined(Stream.of(choice.stateless(), DraftChoice.pair("state", state.word()))), state.word().equals(choice.state()))).toList();
    }

    private static List<TopicView> byTopic(List<DraftView> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(draft -> draft.fact().topic(), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(topic -> new TopicView(topic.getKey().slug(), topic.getKey().title(), topic.getValue())).toList();
    }

    /** Facts by topic, to choose from. */
    @Transactional
    ChoiceView choice(String pack, DraftChoice choice) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var board = room.of(pack);
        var drafts = board.drafted().stream().flatMap(drafted -> drafted.draft().question().facts().stream())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()));
        var topics = board.base().facts().stream().collect(Collectors.groupingBy(FactLine::topic, LinkedHashMap::new, Collectors.toList()));
        return new ChoiceView(line, choice, topics.entrySet().stream().map(topic -> new TopicChoiceView(topic.getKey().slug(), topic.getKey().title(),
                choice.topics().contains(topic.getKey().slug()), topic.getValue().stream()
                        .map(fact -> new FactChoiceView(fact, choice.facts().contains(fact.fact()), drafts.getOrDefault(fact.fact(), 0L))).toList())).toList());
    }

    /** Why facts are not asked from some sides. */
    @Transactional
    UndraftedListView undrafted(String pack, DraftChoice choice) {
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        var board = room.of(pack);
        var facts = board.base().byName();
        var byFact = undrafted(board, choice).collect(Collectors.groupingBy(Undrafted::fact, LinkedHashMap::new, Collectors.toList()));
        int pages = pages(byFact.size(), FACTS_A_PAGE);
        int page = Math.min(choice.page(), pages);
        var angles = board.undrafted().stream().map(Undrafted::angle).distinct().sorted().toList();
        return new UndraftedListView(line, choice, angles, byFact.size(), page, pages, byFact.entrySet().stream().skip((page - 1L) * FACTS_A_PAGE).limit(FACTS_A_PAGE)
                .map(fact -> new UndraftedView(facts.get(fact.getKey()), reasons(fact.getValue()))).toList());
    }

    private static Stream<Undrafted> undrafted(Board board, DraftChoice choice) {
        var facts = board.base().byName();
        return board.undrafted().stream().filter(each -> facts.containsKey(each.fact()))
                .filter(each -> choice.chooses(facts.get(each.fact())) && choice.finds(facts.get(each.fact())))
                .filter(each -> choice.angle().isEmpty() || each.angle().word().equals(choice.angle()));
    }

    private static List<ReasonView> reasons(List<Undrafted> undrafted) {
        return undrafted.stream().map(each -> new ReasonView(each.angle().label(), each.reason(), each.isOpen())).distinct().toList();
    }
}
