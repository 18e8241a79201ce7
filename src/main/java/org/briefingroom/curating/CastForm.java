package org.briefingroom.curating;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.source.Description;

/** Somebody or something of the cast as it was typed. @param of the names in the pack of what they belong to */
record CastForm(String name, String type, String role, String at, String aliases, List<String> of, String sort, String base) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_ROLE = 200;
    static final int LONGEST_ALIASES = 600;
    static final int LONGEST_SORT = 40;

    static CastForm of(MultivaluedMap<String, String> fields) {
        var posted = new Posted(fields);
        return new CastForm(posted.line("name"), posted.line("type"), posted.line("role"), posted.line("at").replace("§", ""), String.join(", ", posted.list("aliases")),
                posted.all("of").stream().distinct().toList(), posted.line("sort"), posted.line("base"));
    }

    static CastForm of(CastDraft draft, String base) {
        return new CastForm(draft.name(), draft.type().word(), draft.role() == null ? "" : draft.role(), draft.passage() == null ? "" : String.valueOf(draft.passage()),
                String.join(", ", draft.aliases()), draft.of(), draft.sort() == null ? "" : draft.sort(), base);
    }

    static List<String> listed(String typed) {
        return Arrays.stream(typed.split("[,;]")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    /** @param known the names in the pack of everybody and everything else in it */
    Findings findings(Description source, List<String> known) {
        return new Findings().needs("name", name, LONGEST_NAME, "Write the full name, such as “Jane Smith”.")
                .when(CastType.named(type).isEmpty(), "type", "There is no such type.", "Choose person, organisation, country, place or group.")
                .atMost("role", role, LONGEST_ROLE).atMost("aliases", aliases, LONGEST_ALIASES).atMost("sort", sort, LONGEST_SORT)
                .when(!role.isEmpty() && at.isEmpty(), "at", "The role cites no passage.", "Say where the source gives it, such as §2.")
                .when(!at.isEmpty() && !(at.matches("\\d{1,4}") && source.hasPassage(Integer.parseInt(at))), "at", "The source has no such passage.",
                        "Its passages run from §" + source.firstPassage() + " to §" + source.lastPassage() + ".")
                .when(!known.containsAll(of), "of", "Somebody or something chosen here is not in the cast any more.", "Choose again.");
    }

    CastDraft draft(String slug) {
        return new CastDraft(slug, name, CastType.named(type).orElseThrow(), sort.isEmpty() ? null : sort, role.isEmpty() ? null : role, role.isEmpty() ? null : Integer.valueOf(at),
                listed(aliases), of);
    }

    CastForm from(String base) {
        return new CastForm(name, type, role, at, aliases, of, sort, base);
    }

    public boolean isOf(String slug) {
        return of.contains(slug);
    }
}
