package org.briefingroom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Ready;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.question.QuestionVersion.Ground;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.rules.Authorship;
import org.briefingroom.question.rules.Lexicon;
import org.briefingroom.question.rules.Names;
import org.briefingroom.question.rules.QuizRules;
import org.briefingroom.quiz.Practice.Askable;
import org.briefingroom.quiz.Practice.Chosen;
import org.briefingroom.quiz.Practice.Missed;

/** Puts together what a learner practises: from the drafts of the pack, what its quizzes ask now, and what was missed itself. */
@ApplicationScoped
class PracticeRoom {

    @Inject
    Quizzes quizzes;
    @Inject
    Attempts attempts;
    @Inject
    QuestionBank bank;
    @Inject
    DraftingRoom draftingRoom;
    @Inject
    Packs packs;
    @Inject
    Admission admission;

    /**
     * What to ask again, published. Facts that changed or were withdrawn are left out, so it may be nothing. As many
     * statements however much was missed, but for drafts that are asked for the first time.
     */
    List<QuizVersion.Item> items(Attempt of, List<AskedQuestion> missed, Random random) {
        return choose(of, missed.stream().map(question -> question.version().id()).toList(), random, (versions, held) -> missed.stream()
                .map(question -> missed(versions.get(question.version().id()), question.points(), held)).toList());
    }

    /** What to ask about facts that came due, by their ids; the first are the most urgent. */
    List<QuizVersion.Item> itemsOn(Attempt of, List<Long> facts, Random random) {
        return choose(of, List.of(), random, (versions, held) -> {
            var names = held.values().stream().collect(Collectors.toMap(FactLine::factId, FactLine::fact));
            return facts.stream().map(names::get).filter(Objects::nonNull).map(Missed::due).toList();
        });
    }

    private List<QuizVersion.Item> choose(Attempt of, List<Long> missedIds, Random random,
                                          BiFunction<Map<Long, QuestionVersion>, Map<Long, FactLine>, List<Missed>> wanted) {
        var packId = of.quiz().packId();
        var pack = packs.findById(packId).slug();
        var ready = draftingRoom.ready(pack);
        var held = ready.base().facts().stream().collect(Collectors.toMap(FactLine::versionId, Function.identity()));
        var now = quizzes.askedNow(packId);
        var ids = Stream.concat(now.get(true).stream(), missedIds.stream()).distinct().toList();
        var versions = bank.versions(Stream.concat(ids.stream(), now.get(false).stream()).collect(Collectors.toSet()));
        var admitted = admission.of(ids);
        var missed = wanted.apply(versions, held);
        var facts = missed.stream().flatMap(each -> each.facts().stream()).collect(Collectors.toSet());
        var out = ids.stream().filter(admitted::contains).map(versions::get).filter(version -> ready.board().isEmpty() || !version.isDrafted()).toList();
        var practice = new Practice(new QuizRules(new Names(ready.base().names()), new Lexicon(ready.base().facts())),
                askable(ready, out, held, withheld(ids, now.get(false), versions)).filter(each -> !Collections.disjoint(each.facts(), facts)).toList(), attempts.namesAsked(of.learnerId(), packId));
        var chosen = practice.choose(missed, random);
        if (chosen.isEmpty() && ready.board().isEmpty()) {
            throw Refusals.beingMadeReady();
        }
        return published(pack, chosen);
    }

    /** The questions of quizzes that demand something, unless they are met freely elsewhere: practice is no door round a quiz that is not open to all. */
    private static Set<String> withheld(List<Long> free, Set<Long> guarded, Map<Long, QuestionVersion> versions) {
        var met = free.stream().map(versions::get).map(QuestionVersion::name).collect(Collectors.toSet());
        return guarded.stream().map(versions::get).map(QuestionVersion::name).filter(name -> !met.contains(name)).collect(Collectors.toSet());
    }

    private static Missed missed(QuestionVersion version, BigDecimal points, Map<Long, FactLine> held) {
        var facts = version.grounds().stream().filter(ground -> ground.option() == null).map(Ground::factVersionId)
                .map(held::get).filter(Objects::nonNull).map(FactLine::fact).collect(Collectors.toSet());
        return new Missed(version.name(), facts, points);
    }

    /**
     * What was drafted counts as it is drafted now, and no more where it is not. While the drafts are made, what quizzes ask of
     * earlier ones does: that is checked whenever a fact changes.
     *
     * @param out      already; of one question, the version that is out now stands first
     * @param withheld the names of questions that are not to be met here
     */
    private static Stream<Askable> askable(Ready ready, List<QuestionVersion> out, Map<Long, FactLine> held, Set<String> withheld) {
        var latest = new LinkedHashMap<String, QuestionVersion>();
        out.forEach(version -> latest.putIfAbsent(version.name(), version));
        var facts = ready.base().byName();
        return Stream.concat(
                latest.values().stream().filter(version -> version.restsOn(held.keySet())).map(version -> new Askable(version.item(held), version.id(), null)),
                ready.publishable().stream().map(Draft::question).filter(draft -> !withheld.contains(draft.slug())).map(draft -> new Askable(draft.item(facts, Authorship.DRAFTED), null, draft)));
    }

    private List<QuizVersion.Item> published(String pack, List<Chosen> chosen) {
        var drafts = chosen.stream().map(each -> each.question().draft()).filter(Objects::nonNull).toList();
        var ids = drafts.isEmpty() ? List.<Long>of() : bank.publish(pack, drafts);
        return chosen.stream().map(each -> new QuizVersion.Item(each.question().draft() == null ? each.question().version()
                : ids.get(drafts.indexOf(each.question().draft())), each.points())).toList();
    }
}
