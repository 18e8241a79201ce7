package org.briefingroom.shelf;

import java.util.List;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.Ask;
import org.briefingroom.fact.FactDraft;
import org.briefingroom.fact.PackDraft;
import org.briefingroom.source.Description;

/** Writes a pack as a file of {@code seeds/}: what {@link PackFile} reads from it again is the same pack. */
final class PackText {
    private final YamlText yaml = new YamlText();

    private PackText() {
    }

    static String of(PackDraft pack, List<SectionDraft> sections) {
        var text = new PackText();
        text.write(pack, sections);
        return text.yaml.toString();
    }

    private void write(PackDraft pack, List<SectionDraft> sections) {
        yaml.put("pack", pack.slug()).put("title", pack.title()).put("about", pack.about());
        yaml.map("source", false, () -> source(pack.source()));
        yaml.map("cast", pack.cast().isEmpty(), () -> pack.cast().forEach(each -> yaml.map(each.slug(), false, () -> member(each))));
        yaml.map("topics", pack.topics().isEmpty(), () -> pack.topics().forEach(each -> yaml.map(each.slug(), false,
                () -> yaml.put("title", each.title()).mark("single-valued", each.singleValued()))));
        yaml.map("facts", pack.facts().isEmpty(), () -> pack.facts().forEach(each -> yaml.map(each.slug(), false, () -> fact(each, pack.asks()))));
        if (!pack.terms().isEmpty()) {
            yaml.map("terms", false, () -> pack.terms().forEach(each -> yaml.map(each.slug(), false, () -> {
                yaml.put("name", each.name());
                aliases(each.aliases());
                yaml.put("fact", each.fact());
            })));
        }
        yaml.maps("briefing", sections, section -> yaml.put("title", section.title()).list("facts", section.facts()));
    }

    private void source(Description source) {
        yaml.put("kind", source.kind()).put("title", source.title()).put("by", source.author()).put("with", source.contributor()).put("in", source.outlet())
                .put("published", source.published().iso()).put("place", source.place()).put("passages", source.firstPassage() + ".." + source.lastPassage())
                .put("link", source.link()).mark("whole", source.whole());
    }

    private void member(PackDraft.CastDraft member) {
        yaml.put("name", member.name()).put("type", member.type().word()).put("sort", member.sort()).put("role", member.role())
                .put("at", member.passage() == null ? null : "§" + member.passage());
        aliases(member.aliases());
        if (!member.of().isEmpty()) {
            yaml.list("of", member.of());
        }
    }

    private void aliases(List<String> aliases) {
        if (!aliases.isEmpty()) {
            yaml.list("aliases", aliases);
        }
    }

    private void fact(FactDraft fact, List<Ask> asks) {
        yaml.put("says", fact.says()).put("status", fact.status().word()).some("speaker", fact.speakers()).put("topic", fact.topic())
                .some("at", fact.passages().stream().map(passage -> "§" + passage).toList()).put("as-of", fact.asOf().iso()).put("quote", fact.quote())
                .mark("complete", fact.complete());
        yaml.maps("asks", asks.stream().filter(ask -> ask.fact().equals(fact.slug())).toList(), this::ask);
    }

    private void ask(Ask ask) {
        yaml.put("slot", ask.slot().word() + (ask.value() == null ? "" : ":" + ask.value())).put("stem", ask.stem()).put("measure", ask.measure());
    }
}
