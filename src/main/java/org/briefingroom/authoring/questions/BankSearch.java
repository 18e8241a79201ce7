package org.briefingroom.authoring.questions;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.briefingroom.question.drafting.Draft;

/** The conditions of a search, as the part of a statement behind "where", over question q, pack p and its working copy d while that waits. */
final class BankSearch {
    static final String FROM = """
             from question q join pack p on p.id = q.pack_id
             left join question_draft d on d.question_id = q.id and d.state <> 'PUBLISHED'
             where\s""";
    private static final String SUSPENDED = "exists (select from question_suspension s where s.question_version_id = q.latest_version_id and s.lifted_at is null)";
    /** The facts of what is out, as they were. */
    private static final String OUT = "exists (select from question_ground g join fact_version v on v.id = g.fact_version_id join fact f on f.id = v.fact_id "
            + "where g.question_version_id = q.latest_version_id and g.option is null and ";
    /** The facts of what is written, as they are. */
    private static final String WRITTEN = "exists (select from fact f join fact_version v on v.id = f.current_version_id where f.pack_id = q.pack_id and f.slug = any(d.facts) and ";
    static final String STALE = "exists (select from question_ground g join fact_version v on v.id = g.fact_version_id join fact f on f.id = v.fact_id "
            + "where g.question_version_id = q.latest_version_id and (f.current_version_id <> v.id or f.withdrawn_at is not null))";
    private static final String FOUND = "(case when d.question_id is not null then d.findings > 0 else " + STALE
            + " or exists (select from question_check c where c.question_version_id = q.latest_version_id and c.findings > 0) end)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param me who looks; {@code editor} whether everything is theirs to read */
    BankSearch(BankChoice choice, UUID me, boolean editor) {
        conditions.add("(q.latest_version_id is not null or exists (select from question_draft e where e.question_id = q.id))");
        if (!editor) {
            put("(p.owner_id is null or p.owner_id = :me) and (q.latest_version_id is not null or q.owner_id = :me or p.owner_id = :me)", "me", me);
        }
        text(choice.text());
        add(choice.pack(), "p.slug = :pack", "pack");
        add(choice.kind(), "coalesce(q.kind, d.kind) = :kind", "kind");
        facts(choice.topic(), "(select t.id from topic t join pack o on o.id = t.pack_id where o.slug || '/' || t.slug = :topic) = v.topic_id", "topic");
        add(choice.status(), "(" + OUT + "g.position = 1 and v.status = :status) or " + WRITTEN + "f.slug = d.facts[1] and v.status = :status))", "status");
        facts(choice.fact(), "f.slug = :fact", "fact");
        author(choice);
        state(choice.state());
        if (!choice.findings().isEmpty()) {
            conditions.add(choice.findings().equals("yes") ? FOUND : "not " + FOUND);
        }
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            put("(q.words like :text or d.words like :text)", "text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
    }

    private void facts(String value, String condition, String name) {
        add(value, "(" + OUT + condition + ") or " + WRITTEN + condition + "))", name);
    }

    private void author(BankChoice choice) {
        switch (choice.author()) {
            case "" -> { }
            case BankChoice.DRAFTED -> conditions.add("q.slug like '" + Draft.PREFIX + "%'");
            case BankChoice.FILES -> conditions.add("q.owner_id is null and q.slug not like '" + Draft.PREFIX + "%'");
            default -> choice.person().ifPresentOrElse(person -> put("q.owner_id = :author", "author", person), () -> conditions.add("false"));
        }
    }

    private void state(String word) {
        QuestionState.named(word).ifPresent(state -> conditions.add(switch (state) {
            case DRAFT -> "q.retired_at is null and d.state = 'DRAFT'";
            case IN_REVIEW -> "q.retired_at is null and d.state = 'IN_REVIEW'";
            case PUBLISHED -> "q.retired_at is null and q.latest_version_id is not null and not " + SUSPENDED;
            case SUSPENDED -> "q.retired_at is null and " + SUSPENDED;
            case RETIRED -> "q.retired_at is not null";
        }));
    }

    private void add(String value, String condition, String name) {
        if (!value.isEmpty()) {
            put(condition, name, value);
        }
    }

    private void put(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String where() {
        return FROM + String.join(" and ", conditions);
    }

    Query fill(Query query) {
        values.forEach(query::setParameter);
        return query;
    }
}
