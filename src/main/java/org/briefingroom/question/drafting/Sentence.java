package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactText.Piece;
import org.briefingroom.fact.Slot;

/**
 * The sentence of a fact, as it runs on behind other words, taken apart.
 *
 * @param lead what it opens with, such as "in August 2025, ", with its comma; often nothing
 * @param core the rest, without its full stop
 */
record Sentence(List<Piece> lead, List<Piece> core) {
    static final String GAP = "____";
    private static final Pattern OPENING = Pattern.compile("(?i)(in|on|by|at|as of|under|since|after|before|during|from|within|between|at a|at the)\\b.*", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile("(?i)\\b(said|that|which|who|was|were|is|are|had|has)\\b");
    private static final int LONGEST_LEAD = 90;
    private static final String VERB = "is|are|was|were|has|have|had|would|will|could|can|should|may|might|must|do|does|did|seems?|said|says|led|held|gave|took|made|sent|began|saw|found|won|lost"
            + "|went|became|told|kept|left|built|wrote|rose|fell|grew|ran|came|flew|stood|put|set|drew|fed|hit|cut|lies|lay|met|shook|blew|spoke|brought|thought|caught|needs|needed|wants|wanted";
    private static final Pattern VERB_NEXT = Pattern.compile("(?s) (already |also |first |later |still |together |alone |publicly |categorically |only )?(" + VERB + "|[a-z]+ed|[a-z]+[^s\\W]s)\\b.*");
    private static final Pattern APPOSITION = Pattern.compile("(?s), (?!and |which )([^,]+), (.*)");

    static Sentence of(FactLine fact) {
        var pieces = new ArrayList<>(fact.continued().pieces());
        var last = pieces.get(pieces.size() - 1);
        pieces.set(pieces.size() - 1, new Piece(last.words().replaceFirst("\\.$", ""), last.slot()));
        var lead = new ArrayList<Piece>();
        List<Piece> core = pieces;
        for (int comma = endOfLead(core); comma >= 0; comma = endOfLead(core)) {
            var at = core.get(comma);
            int cut = at.words().indexOf(", ") + 2;
            lead.addAll(core.subList(0, comma));
            lead.add(new Piece(at.words().substring(0, cut), null));
            var rest = new ArrayList<Piece>();
            if (cut < at.words().length()) {
                rest.add(new Piece(at.words().substring(cut), null));
            }
            rest.addAll(core.subList(comma + 1, core.size()));
            core = rest;
        }
        return new Sentence(lead, core);
    }

    /** The piece with the comma behind the opening words; -1 when the sentence begins with its subject. */
    private static int endOfLead(List<Piece> pieces) {
        if (!OPENING.matcher(pieces.get(0).words()).matches()) {
            return -1;
        }
        var before = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            int comma = piece.slot() == null ? piece.words().indexOf(", ") : -1;
            before.append(comma < 0 ? piece.words() : piece.words().substring(0, comma));
            if (comma >= 0) {
                return before.length() <= LONGEST_LEAD && !CLAUSE.matcher(before).find() ? at : -1;
            }
        }
        return -1;
    }

    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    private List<Piece> pieces() {
        return Stream.concat(lead.stream(), core.stream()).toList();
    }

    String plain() {
        return plain(lead) + plain(core);
    }

    /** A slot that the sentence is about, and what it says of it. */
    record Predicate(Slot subject, boolean possessive, String rest) {
    }

    /** The subject, where it is one slot and a verb or "’s" follows; empty for "the NATO charter" or "France and Britain". */
    Optional<Predicate> predicate() {
        int at = core.get(0).slot() == null && core.get(0).words().matches("(?i)the ") ? 1 : 0;
        if (at >= core.size() - 1 || core.get(at).slot() == null) {
            return Optional.empty();
        }
        var subject = core.get(at).slot();
        var behind = plain(core.subList(at + 1, core.size()));
        if (behind.startsWith("’s ")) {
            return Optional.of(new Predicate(subject, true, behind.substring(3)));
        }
        var apposition = APPOSITION.matcher(behind);
        var rest = apposition.matches() ? " " + apposition.group(2) : behind;
        return VERB_NEXT.matcher(rest).matches() ? Optional.of(new Predicate(subject, false, rest.strip())) : Optional.empty();
    }

    /** The sentence with other words in the place of a slot. */
    Sentence with(Slot slot, String words) {
        return new Sentence(replaced(lead, slot, words), replaced(core, slot, words));
    }

    private static List<Piece> replaced(List<Piece> pieces, Slot slot, String words) {
        return pieces.stream().map(piece -> isIt(piece.slot(), slot) ? new Piece(words, null) : piece).toList();
    }

    boolean leads(Slot slot) {
        return lead.stream().anyMatch(piece -> isIt(piece.slot(), slot));
    }

    /** The sentence with a gap in the place of a slot and of the article before it, if any. */
    String gapped(Slot slot, boolean withArticle) {
        var before = before(slot);
        return capitalised((withArticle ? before.replaceFirst("(?i)\\bthe $", "") : before) + GAP + behind(slot)) + ".";
    }

    /** Its first letter may be small here. */
    private static boolean isIt(Slot one, Slot other) {
        return one != null && one.type() == other.type() && one.value().equals(other.value());
    }

    private static int indexOf(List<Piece> pieces, Slot slot) {
        for (int at = 0; at < pieces.size(); at++) {
            if (isIt(pieces.get(at).slot(), slot)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no such slot: " + slot);
    }

    /** What stands right before a slot, and right behind it. */
    String before(Slot slot) {
        var all = pieces();
        return plain(all.subList(0, indexOf(all, slot)));
    }

    String behind(Slot slot) {
        var all = pieces();
        return plain(all.subList(indexOf(all, slot) + 1, all.size()));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
