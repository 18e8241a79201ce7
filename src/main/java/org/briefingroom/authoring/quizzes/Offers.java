package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.Drafted;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.question.Suspensions;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Authorship;

/** What the quizzes of a pack may ask: its published questions, and the drafts that nothing speaks against. */
@ApplicationScoped
class Offers {

    /** Some questions of a pack, by their names, in the order that they were asked for. */
    record Stock(Board board, Map<String, Offered> byName) {

        List<Offered> in(List<String> names) {
            return names.stream().map(byName::get).toList();
        }
    }

    @Inject
    DraftingRoom room;
    @Inject
    QuestionBank bank;
    @Inject
    Suspensions suspensions;
    @Inject
    FactLines factLines;

    /** Each of these questions as it would be asked now. As many statements, however many they are. */
    @Transactional
    Stock named(String pack, Collection<String> names) {
        var board = room.of(pack);
        var facts = board.base().byName();
        var drafts = board.drafted().stream().collect(Collectors.toMap(drafted -> drafted.draft().slug(), drafted -> drafted));
        var written = written(pack, names.stream().filter(name -> !name.startsWith(Draft.PREFIX)).collect(Collectors.toSet()), board);
        var byName = new LinkedHashMap<String, Offered>();
        names.forEach(name -> byName.put(name, drafts.containsKey(name) ? drafted(drafts.get(name), facts) : written.getOrDefault(name, Offered.unknown(name))));
        return new Stock(board, byName);
    }

    static Offered drafted(Drafted drafted, Map<String, FactLine> facts) {
        var question = drafted.draft().question();
        var offered = new Offered(question.slug(), question.content(), question.item(facts, Authorship.DRAFTED), question.facts().stream().map(facts::get).toList(), question, null, "");
        return drafted.isPublishable() ? offered : offered.but("Its draft is " + drafted.state().label() + " now. Decide on it under “Questions from facts”, or take it out.");
    }

    private Map<String, Offered> written(String pack, Set<String> names, Board board) {
        var versions = bank.latest(pack, names);
        var ids = versions.stream().map(QuestionVersion::id).toList();
        var withheld = suspensions.withheldIn(ids);
        var lines = factLines.versions(versions.stream().flatMap(version -> version.grounds().stream()).map(Ground::factVersionId).collect(Collectors.toSet()));
        var held = board.base().facts().stream().map(FactLine::versionId).collect(Collectors.toSet());
        return versions.stream().collect(Collectors.toMap(QuestionVersion::name, version -> {
            var item = version.item(lines);
            var offered = new Offered(version.name(), version.content(), item, item.facts(), null, version.id(), "");
            return !version.restsOn(held) ? offered.but("A fact that it rests on was corrected or withdrawn since it was published. Publish the question anew, or take it out.")
                    : withheld.contains(version.id()) ? offered.but("It is suspended or retired. Mend it or take it back in the question bank, or take it out.") : offered;
        }));
    }
}
