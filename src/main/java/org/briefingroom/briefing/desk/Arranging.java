package org.briefingroom.briefing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.briefing.Arrangement;
import org.briefingroom.briefing.Arrangements;
import org.briefingroom.briefing.SectionDraft;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Finding;
import org.briefingroom.fact.Packs;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.people.Caller;

/** Keeps what somebody makes of a briefing's arrangement, unless something is wrong with it or somebody else was faster. */
@ApplicationScoped
class Arranging {
    /** Who goes on arranging what learners read is noted once in such a while, not at every press of a button. */
    private static final Duration ONE_SITTING = Duration.ofHours(1);

    /** @param typed what was posted, with what the button made of it */
    record Outcome(ArrangingForm form, List<SectionDraft> typed, List<Finding> findings, boolean stale) {

        boolean isKept() {
            return findings.isEmpty() && !stale;
        }
    }

    @Inject
    Arrangements arrangements;
    @Inject
    FactLines lines;
    @Inject
    Packs packs;
    @Inject
    AuditLog log;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @Transactional
    Outcome arrange(String pack, MultivaluedMap<String, String> posted) {
        var shown = arrangements.shown(pack);
        var held = lines.heldIn(pack).stream().collect(Collectors.toMap(FactLine::fact, fact -> fact, (one, other) -> one, LinkedHashMap::new));
        var form = ArrangingForm.of(posted, caller.name(), shown.sections());
        var typed = known(form.sections(), held);
        var findings = form.findings();
        if (!findings.isEmpty()) {
            return new Outcome(form, typed, findings, false);
        }
        var made = known(pressed(form, new Rearrangement(typed), held).sections(), held);
        if (made.stream().mapToInt(section -> section.facts().size()).sum() > ArrangingForm.MOST_LINES) {
            return new Outcome(form, typed, List.of(new Finding("", "That would be more than " + ArrangingForm.MOST_LINES + " lines.", "Leave out what a class can do without.")), false);
        }
        if (form.base() != shown.revision() || !arrangements.keep(pack, form.base(), made, caller.name())) {
            return new Outcome(form, made, List.of(), true);
        }
        note(pack, shown, made);
        return new Outcome(form, made, List.of(), false);
    }

    /** Without facts that the pack does not hold, and each in one place. */
    private static List<SectionDraft> known(List<SectionDraft> sections, Map<String, FactLine> held) {
        var seen = new HashSet<String>();
        return sections.stream().map(section -> section.with(section.facts().stream().filter(held::containsKey).filter(seen::add).toList())).toList();
    }

    private static Rearrangement pressed(ArrangingForm form, Rearrangement all, Map<String, FactLine> held) {
        int section = form.section();
        return switch (form.verb()) {
            case "up" -> all.up(form.object());
            case "down" -> all.down(form.object());
            case "drop" -> all.remove(List.of(form.object()));
            case "move" -> all.move(form.chosen(), form.to());
            case "remove" -> all.remove(form.chosen());
            case "add" -> all.move(List.of(form.object()), form.into());
            case "pick" -> all.move(form.picked(), form.into());
            case "section" -> all.add(form.newTitle());
            case "section-up" -> all.swap(section, section - 1);
            case "section-down" -> all.swap(section, section + 1);
            case "section-away" -> all.takeAway(section);
            case "topics" -> byTopic(all, held);
            default -> all;
        };
    }

    /** A section for each topic, as long as nothing stands in any. */
    private static Rearrangement byTopic(Rearrangement all, Map<String, FactLine> held) {
        if (all.sections().isEmpty()) {
            held.values().stream().collect(Collectors.groupingBy(fact -> fact.topic().title(), LinkedHashMap::new, Collectors.mapping(FactLine::fact, Collectors.toList())))
                    .entrySet().stream().limit(ArrangingForm.MOST_SECTIONS).forEach(topic -> all.add(topic.getKey()).move(topic.getValue(), all.sections().size() - 1));
        }
        return all;
    }

    private void note(String pack, Arrangement before, List<SectionDraft> made) {
        boolean same = caller.name().equals(before.editor()) && before.at().plus(ONE_SITTING).isAfter(clock.instant());
        var line = packs.line(pack).orElseThrow(NotFoundException::new);
        if (line.shown() && !same && !made.equals(before.sections())) {
            log.note(Act.CORRECTED, "the order of the briefing “" + line.title() + "”", page(pack));
        }
    }

    /** Lets the browser's arrangement go in favour of the file's; false when somebody changed it meanwhile. */
    @Transactional
    boolean takeFiles(String pack, int base) {
        var line = house(pack);
        if (!arrangements.takeFiles(pack, base)) {
            return false;
        }
        log.note(Act.DECIDED, "the order of the briefing “" + line.title() + "”: as its file has it", page(pack));
        return true;
    }

    @Transactional
    PackLine house(String pack) {
        return packs.line(pack).filter(line -> line.owner() == null).orElseThrow(NotFoundException::new);
    }

    static String page(String pack) {
        return "/desk/packs/" + pack + "/briefing";
    }
}
