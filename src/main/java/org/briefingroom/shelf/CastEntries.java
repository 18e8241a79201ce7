package org.briefingroom.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.source.Description;

/** Reads the cast of a pack. */
final class CastEntries {
    private final Map<String, YamlMap> members;
    private final Description source;
    private final Map<String, CastType> types = new HashMap<>();

    CastEntries(Map<String, YamlMap> members, Description source) {
        this.members = members;
        this.source = source;
    }

    /** Every member that is sound. */
    List<CastDraft> read() {
        members.forEach((slug, entry) -> CastType.named(entry.text("type").orElse("")).ifPresent(type -> types.put(slug, type)));
        var cast = new ArrayList<CastDraft>();
        members.forEach((slug, entry) -> member(slug, entry).ifPresent(cast::add));
        types.keySet().retainAll(cast.stream().map(CastDraft::slug).toList());
        return cast;
    }

    private Optional<CastDraft> member(String slug, YamlMap entry) {
        var faults = entry.faults();
        int before = faults.count();
        entry.only("name", "type", "sort", "role", "at", "aliases", "of");
        Slug.read(slug, slug, entry);
        var name = entry.required("name");
        if (!types.containsKey(slug)) {
            entry.fault("type", "“" + entry.text("type").orElse("") + "” is no type of cast.", "Use person, organisation, country, place or group.");
        }
        var role = entry.text("role").orElse(null);
        var at = Passages.read(entry, "at", source);
        if (role != null && at.isEmpty()) {
            entry.fault("role", "The role cites no passage.", "Say where the source gives it, such as “at: §2”.");
        }
        var of = entry.texts("of");
        of.stream().filter(group -> !types.containsKey(group) || group.equals(slug)).forEach(group ->
                entry.fault("of", "“" + group + "” is not in the cast, or is itself.", "Add it to the cast, or name another."));
        return faults.since(before) ? Optional.empty()
                : Optional.of(new CastDraft(slug, name, types.get(slug), entry.text("sort").orElse(null), role, role == null ? null : at.get(0), entry.texts("aliases"), of));
    }

    /** The type of everybody that was read, by name. */
    Map<String, CastType> types() {
        return types;
    }
}
