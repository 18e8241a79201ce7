package org.briefingroom.question.drafting;

import java.util.stream.Collectors;
import org.briefingroom.question.kinds.*;
import org.briefingroom.question.rules.*;
import org.briefingroom.fact.*;
import org.briefingroom.shelf.ShippedPacks;
import java.util.*;

public final class ReadThrough {
    public static void main(String[] args) {
        var base = ShippedPacks.named(args[0]);
        var facts = base.byName();
        var drafts = new Drafter(base).draft(20_250_819);
        var rules = new ItemRules(new Names(base.names()), new Lexicon(base.facts()));
        int n = 0, ok = 0;
        var byAngle = new TreeMap<String, Integer>();
        var good = new HashSet<String>();
        for (var draft : drafts.drafts()) {
            var q = draft.question();
            var trueOf = q.options().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, o -> facts.get(o.getValue())));
            var item = new Item(q.slug(), q.content(), q.facts().stream().map(facts::get).toList(), trueOf, q.falsity(), Authorship.DRAFTED);
            var found = rules.findings(item);
            boolean fine = found.isEmpty();
            if (fine) { ok++; good.addAll(q.facts()); byAngle.merge(draft.angle().word(), 1, Integer::sum); }
            System.out.println((++n) + ". [" + draft.angle().word() + " " + draft.difficulty().word() + "] " + q.slug() + (fine ? "" : "   !! " + found.stream().map(f -> f.rule().id() + " " + f.severity() + " " + f.place()).toList()));
            System.out.println("   " + q.content().stem());
            if (q.content() instanceof SingleChoice c) for (int i = 0; i < c.options().size(); i++) { var o = c.options().get(i); System.out.println("     " + (o.right() ? "(x) " : "( ) ") + o.text() + (q.options().containsKey(i) ? "   <" + q.options().get(i) + ">" : "")); }
            else System.out.println("     " + q.content());
        }
        System.out.println(ok + " publishable of " + n + " " + byAngle + "; facts asked: " + good.size() + " of " + base.facts().size());
        System.out.println("facts without: " + base.facts().stream().map(FactLine::fact).filter(f -> !good.contains(f)).toList());
        drafts.undrafted().forEach(u -> System.out.println("-- " + u.fact() + " " + u.angle().word() + ": " + u.reason()));
    }
}
