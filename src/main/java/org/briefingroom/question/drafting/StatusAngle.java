package org.briefingroom.question.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Status;
import org.briefingroom.question.rules.Falsity;
import org.briefingroom.question.rules.Wording;

/**
 * Reported, claimed, analysis or forecast? Every fact has just one status, so the other three are wrong; of these only two are
 * offered, and never one that could be argued for.
 */
final class StatusAngle implements Runnable {
    private static final Map<Status, String> LABELS = new TreeMap<>(Map.of(
            Status.REPORTED, "as an event or a figure that it reports",
            Status.CLAIMED, "as a claim or a wish of somebody else",
            Status.ANALYSIS, "as an analysis by its author or an expert",
            Status.FORECAST, "as a plan or a forecast of what is to come"));
    /** What somebody said is an event, and yet a claim. */
    private static final Pattern SAYING = Pattern.compile("(?i)\\b(said|says|warned|demanded|rejected|refused|promised?|committed|commitment|stressed|signalled|explain(ed)?|called|told|wanted|excited|accepted)\\b");
    /** What would happen, and yet a reading. */
    private static final Pattern AHEAD = Pattern.compile("(?i)\\b(will|would|could|might|may|going to|unlikely|likely|need(s|ed)?|hand|future)\\b");
    private static final Pattern EXPERT = Pattern.compile("(?i)\\b(analysts?|experts?|officials|professor|scientist|author)\\b");
    /** How much or how well is a judgement, though the source states it as a fact. */
    private static final Pattern JUDGED = Pattern.compile("(?i)\\b(more|most|less|least|considerably|eager|extreme|strik\\p{L}+|remarkabl\\p{L}+|hard\\p{L}*|large(st)?|great(est)?|small|major|relieved|pleased|enthusiasm|mistrustful|focused|account|close|nearly)\\b");
    /** Only what is put with a hedge is plainly no report. */
    private static final Pattern HEDGED = Pattern.compile("(?i)\\b(would|could|seems?|potentially|perhaps|unlikely|likely|might|hard to imagine|presumably)\\b");
    /** Where one status is nearly always right, asking for it tests nothing: it is asked as often as all others together, or so often. */
    private static final int SOME = 3;

    private final Workbench bench;
    private final Voices voices;

    StatusAngle(Workbench bench) {
        this.bench = bench;
        voices = new Voices(bench.background());
    }

    @Override
    public void run() {
        var asked = new TreeMap<Status, List<FactLine>>();
        bench.background().facts().stream().filter(this::isUnarguable).forEach(fact -> asked.computeIfAbsent(fact.status(), status -> new ArrayList<>()).add(fact));
        int all = asked.values().stream().mapToInt(List::size).sum();
        asked.forEach((status, facts) -> {
            int most = Math.max(SOME, all - facts.size());
            facts.sort(Comparator.comparing((FactLine fact) -> bench.random(fact.fact(), Angle.STATUS).nextLong()));
            facts.stream().skip(most).forEach(fact -> bench.leave(fact, Angle.STATUS, "so much of this pack is " + status.word() + " that the answer would be known beforehand"));
            facts.stream().limit(most).sorted(Comparator.comparing(FactLine::fact)).forEach(this::ask);
        });
    }

    private boolean isUnarguable(FactLine fact) {
        var twin = bench.background().like(fact, fact.said()).filter(other -> other.status() != fact.status() && says(other).equals(says(fact))).findFirst();
        var reason = twin.isPresent() ? "“" + twin.get().fact() + "” says the same as " + twin.get().status().word()
                : bench.background().provenance().isAboutTheSource(fact) ? "it tells who made the source, and whom it asked"
                : !Voices.standsAlone(fact) ? "without its speaker the statement does not stand alone, or its quotation marks would tell"
                : fact.status() == Status.REPORTED && bench.background().provenance().sharesItsPassage(fact) ? "its passage gives somebody’s view too, and it could be taken for that"
                : fact.status() == Status.CLAIMED && !voices.isPartys(fact) ? "the source says much the same itself, or names nobody who claims it"
                : bench.background().isExplanation(fact) ? "what explains a term is none of the four"
                : wrong(fact).size() < 2 ? "with its words or its speaker, more than one of the four could be argued for" : "";
        if (!reason.isEmpty()) {
            bench.leave(fact, Angle.STATUS, reason);
        }
        return reason.isEmpty();
    }

    private List<Choosable> wrong(FactLine fact) {
        return LABELS.keySet().stream().filter(status -> status != fact.status() && !isArguable(fact, status))
                .map(status -> new Choosable(LABELS.get(status), Falsity.FUNCTIONAL, null, "", 0.5)).toList();
    }

    private void ask(FactLine fact) {
        var stem = "How does " + Stems.source(fact) + " present the statement that " + Stems.statement(fact, bench.background().sentence(fact)) + "?";
        bench.choose(Angle.STATUS, fact, stem, Choosable.right(LABELS.get(fact.status())), new Rivals.Found(wrong(fact), ""));
    }

    private static Set<String> says(FactLine fact) {
        return Wording.content(fact.said());
    }

    private boolean isArguable(FactLine fact, Status other) {
        var said = fact.said();
        return switch (fact.status()) {
            case REPORTED -> other == Status.CLAIMED && SAYING.matcher(said).find() || other == Status.FORECAST && AHEAD.matcher(said).find()
                    || other == Status.ANALYSIS && JUDGED.matcher(said).find();
            case CLAIMED -> other == Status.FORECAST && AHEAD.matcher(said).find() || other == Status.ANALYSIS && isByExpert(fact);
            case ANALYSIS -> other == Status.FORECAST && AHEAD.matcher(said).find()
                    || other == Status.CLAIMED && (!fact.isAuthors() || bench.background().provenance().sharesItsPassage(fact))
                    || other == Status.REPORTED && !HEDGED.matcher(said).find();
            case FORECAST -> other == Status.ANALYSIS || other == Status.CLAIMED && (!fact.isAuthors() || bench.background().provenance().sharesItsPassage(fact));
        };
    }

    private boolean isByExpert(FactLine fact) {
        return fact.speakers().stream().anyMatch(speaker -> EXPERT.matcher(speaker).find()
                || bench.background().called(speaker).filter(name -> name.role() != null && EXPERT.matcher(name.role()).find()).isPresent());
    }
}
