package org.briefingroom.print.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Pack;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Succession;
import org.briefingroom.fact.Successions;
import org.briefingroom.people.Caller;
import org.briefingroom.print.edition.EditionView.Change;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.web.TimeInWords;

/** Reads what became of an edition since it was printed. */
@ApplicationScoped
class EditionReader {

    @Inject
    Editions editions;
    @Inject
    Successions successions;
    @Inject
    FactLines factLines;
    @Inject
    QuestionBank bank;
    @Inject
    BriefingSince briefingSince;
    @Inject
    QuizSince quizSince;
    @Inject
    Packs packs;
    @Inject
    Caller caller;
    @Inject
    TimeInWords time;

    /** Empty when no edition has the code. */
    @Transactional
    Optional<EditionView> view(EditionCode code) {
        return editions.of(code).map(edition -> edition.print() == null ? handout(edition) : quiz(edition));
    }

    /** The pages of a handout, for whoever may read its briefing. */
    @Transactional
    Optional<byte[]> again(EditionCode code) {
        return editions.of(code).filter(edition -> edition.print() == null && isReadable(pack(edition))).flatMap(editions::printed);
    }

    private Pack pack(Edition edition) {
        return packs.findById(edition.packId());
    }

    private boolean isReadable(Pack pack) {
        return pack.isShown() || caller.mayRead(pack.ownerId());
    }

    private EditionView handout(Edition edition) {
        var pack = pack(edition);
        boolean isWhole = isReadable(pack);
        var printed = editions.facts(edition);
        var changed = successions.of(printed);
        var wordings = wordings(changed);
        var changes = new ArrayList<Change>();
        for (int note = 1; note <= printed.size(); note++) {
            var succession = changed.get(printed.get(note - 1));
            if (succession != null) {
                changes.add(change("Source note " + note, succession, wordings, isWhole));
            }
        }
        changes.addAll(briefingSince.changes(pack.slug(), edition.arrangement(), isWhole));
        return new EditionView(edition.code().spoken(), edition.code().signs(), edition.title(), edition.asOf(), time.day(edition.madeAt()), false, isWhole, printed.size(), changes,
                isWhole ? pack.slug() : null, isWhole, false);
    }

    private EditionView quiz(Edition edition) {
        boolean isWhole = caller.mayChange(edition.print().madeBy());
        var versions = bank.versions(editions.asked(edition.id()).stream().filter(asked -> asked.form() == 1).map(AskedOnPaper::version).toList());
        var changed = successions.of(versions.values().stream().flatMap(EditionReader::grounds).distinct().toList());
        var wordings = wordings(changed);
        var changes = versions.values().stream().filter(version -> grounds(version).anyMatch(changed::containsKey))
                .map(version -> question(version, grounds(version).map(changed::get).filter(Objects::nonNull).distinct().toList(), wordings, isWhole))
                .collect(Collectors.toCollection(ArrayList::new));
        changes.addAll(quizSince.changes(edition.print().quizVersion(), versions.values(), isWhole));
        var pack = pack(edition);
        return new EditionView(edition.code().spoken(), edition.code().signs(), edition.title(), edition.asOf(), time.day(edition.madeAt()), true, isWhole, versions.size(), changes,
                isReadable(pack) ? pack.slug() : null, false, isWhole);
    }

    private static Stream<Long> grounds(QuestionVersion version) {
        return version.grounds().stream().map(QuestionVersion.Ground::factVersionId);
    }

    /** Of a question, only that it rests on what was changed: the facts would give its key away. */
    private Change question(QuestionVersion version, List<Succession> changed, Map<Long, FactLine> wordings, boolean isWhole) {
        var last = changed.stream().map(Succession::at).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return new Change("Question", version.content().stem(), null, "what it rests on was changed", last.map(time::day).orElse(""), List.of(),
                isWhole ? changed.stream().map(succession -> change("Rests on", succession, wordings, true)).toList() : List.of());
    }

    private Change change(String where, Succession succession, Map<Long, FactLine> wordings, boolean isWhole) {
        var now = succession.now() == null || !isWhole ? null : wordings.get(succession.now());
        return new Change(where, line(wordings.get(succession.was())), now == null ? null : line(now), succession.withdrawn() == null ? "corrected" : "withdrawn",
                succession.at() == null ? "" : time.day(succession.at()),
                isWhole && succession.withdrawn() == null ? succession.steps().stream().map(Succession.Step::reason).filter(Objects::nonNull).toList() : List.of(), List.of());
    }

    private Map<Long, FactLine> wordings(Map<Long, Succession> changed) {
        return factLines.versions(changed.values().stream().flatMap(each -> Stream.of(each.was(), each.now())).filter(Objects::nonNull).distinct().toList());
    }

    /** With all that a source note says, since any of it may be what changed. */
    static String line(FactLine fact) {
        return fact.sentence() + " (" + fact.status().word() + ", " + fact.place() + ", " + fact.asOf() + (fact.quote() == null ? "" : ", “" + fact.quote() + "”") + ")";
    }
}
