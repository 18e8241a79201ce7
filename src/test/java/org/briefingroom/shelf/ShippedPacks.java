package org.briefingroom.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefingroom.briefing.BriefingView;
import org.briefingroom.briefing.LaidOut;
import org.briefingroom.fact.Cast;
import org.briefingroom.fact.FactBase;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.fact.Packs.CastLine;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.Packs.TermLine;

/** The packs of seeds/ as they are held once they were read, without a database. */
public final class ShippedPacks {
    private ShippedPacks() {
    }

    /** What a text of a pack holds; its faults are not looked at. */
    public static FactBase read(String text) {
        return base(Read.pack(text).sound().pack());
    }

    public static FactBase named(String pack) {
        try {
            return read(Files.readString(Path.of("seeds", pack + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its briefing as it is read. */
    public static BriefingView briefing(String pack) {
        try {
            var read = Read.pack(Files.readString(Path.of("seeds", pack + ".yaml"))).sound();
            var draft = read.pack();
            var line = new PackLine(draft.slug(), draft.title(), draft.about(), draft.source(), draft.facts().size(), null, true);
            var people = draft.cast().stream().filter(each -> each.role() != null).map(each -> new CastLine(each.name(), each.type(), each.role(), each.passage())).toList();
            return LaidOut.of(line, facts(draft), read.sections(), people, draft.terms().stream().map(term -> new TermLine(term.name(), term.fact())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FactBase base(PackDraft pack) {
        return new FactBase(facts(pack), names(pack), pack.asks());
    }

    private static List<Name> names(PackDraft pack) {
        var names = castOf(pack);
        return Stream.concat(
                pack.cast().stream().map(each -> new Name(each.slug(), each.name(), each.type(), each.sort(), each.aliases(), each.of().stream().map(names::get).toList(), null, each.role())),
                pack.terms().stream().map(term -> new Name(term.slug(), term.name(), null, null, term.aliases(), List.of(), term.fact(), null))).toList();
    }

    private static Map<String, String> castOf(PackDraft pack) {
        return pack.cast().stream().collect(Collectors.toMap(PackDraft.CastDraft::slug, PackDraft.CastDraft::name));
    }

    /** Topic by topic, as the pack has them. */
    private static List<FactLine> facts(PackDraft pack) {
        var topics = IntStream.range(0, pack.topics().size()).boxed().collect(Collectors.toMap(i -> pack.topics().get(i).slug(),
                i -> new FactLine.Topic(pack.topics().get(i).slug(), pack.topics().get(i).title(), i + 1, pack.topics().get(i).singleValued())));
        var source = pack.source();
        var origin = new FactLine.Origin(source.author(), source.contributor(), source.kind(), source.outlet(), source.published(), source.whole());
        var names = castOf(pack);
        return IntStream.range(0, pack.facts().size()).mapToObj(i -> {
            var fact = pack.facts().get(i);
            return new FactLine(i + 1, i + 1, pack.slug(), fact.slug(), 1, true, topics.get(fact.topic()), fact.text(),
                    new FactText(fact.text().continued(openings(pack))), fact.status(), fact.speakers().stream().map(names::get).toList(), fact.asOf(),
                    fact.passages(), fact.quote(), fact.complete(), origin);
        }).sorted((one, other) -> Integer.compare(one.topic().position(), other.topic().position())).toList();
    }

    private static Set<String> openings(PackDraft pack) {
        return Cast.openings(Stream.concat(
                pack.terms().stream().flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream())),
                pack.cast().stream().flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))));
    }
}
