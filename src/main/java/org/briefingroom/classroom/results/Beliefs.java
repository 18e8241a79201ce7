package org.briefingroom.classroom.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.results.ResultsView.Belief;
import org.briefingroom.classroom.results.ResultsView.Pile;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.question.ContentColumn;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Content;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.web.Rows;

/**
 * What a class has wrong and is most sure of: by the fact that settles each question, those first whom most had wrong and were sure of;
 * where nobody said how sure they were, those that most had wrong. Two statements.
 */
@ApplicationScoped
class Beliefs {
    private static final int MOST = 6;
    private static final String WRONG = """
            select w.*, (select cast(v.content as text) from question_version v where v.id = cast(cast(w.common as jsonb) ->> 0 as bigint)) as content from (
            select k.current_version_id as version, max(p.title) as pack, count(distinct a.member_id) as learners,
                   count(distinct a.member_id) filter (where a.share < 0.5) as wrong,
                   count(distinct a.member_id) filter (where a.share < 0.5 and a.is_said and a.certainty in ('CERTAIN', 'FAIRLY_SURE')) as sure,
                   count(distinct a.member_id) filter (where a.certainty is not null) as told,
                   cast(mode() within group (order by case when a.share < 0.5 and a.is_said then jsonb_build_array(a.question_version_id, a.response) end) as text) as common
            from class_answer a
                     join question_ground g on g.question_version_id = a.question_version_id and g.position = 1 and g.option is null
                     join fact_version f on f.id = g.fact_version_id
                     join fact k on k.id = f.fact_id and k.withdrawn_at is null
                     join pack p on p.id = k.pack_id
            where a.classroom_id = ?1 and (cast(?2 as uuid) is null or a.assignment_id = cast(?2 as uuid))
            group by k.id, k.current_version_id
            having count(*) filter (where a.share < 0.5) > 0
            order by sure desc, count(distinct a.member_id) filter (where a.share < 0.5) * 1.0 / count(distinct a.member_id) desc, wrong desc, k.id limit ?3) w""";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    Rows rows;
    @Inject
    FactLines facts;

    /** @param of the assignment; null for all */
    @Transactional
    List<Pile> of(Classroom classroom, UUID of) {
        var found = rows.of(WRONG, classroom.id(), of == null ? null : of.toString(), MOST);
        var lines = facts.versions(found.stream().map(row -> Rows.number(row, "version")).toList());
        var piles = new LinkedHashMap<String, List<Belief>>();
        var titles = new LinkedHashMap<String, String>();
        found.forEach(row -> {
            var fact = lines.get(Rows.number(row, "version"));
            titles.put(fact.pack(), row.get("pack", String.class));
            piles.computeIfAbsent(fact.pack(), pack -> new ArrayList<>()).add(belief(row, fact));
        });
        return piles.entrySet().stream().map(pile -> new Pile(pile.getKey(), titles.get(pile.getKey()), pile.getValue())).toList();
    }

    private static Belief belief(Tuple row, FactLine fact) {
        var common = common(row);
        var question = common.map(each -> new ContentColumn().convertToEntityAttribute(row.get("content", String.class)));
        return new Belief(fact, Rows.number(row, "learners"), Rows.number(row, "wrong"), Rows.number(row, "sure"), Rows.number(row, "told"),
                question.map(Content::stem).orElse(null), question.map(each -> given(each, common.get().get(1))).orElse(null));
    }

    private static String given(Content question, JsonNode response) {
        var values = new ArrayList<String>();
        response.forEach(value -> values.add(value.asText()));
        return String.join("; ", question.given(new Response(values), Arrangement.asWritten(question.shuffled())));
    }

    /** The question version and what was answered. */
    private static Optional<JsonNode> common(Tuple row) {
        try {
            var written = row.get("common", String.class);
            return written == null ? Optional.empty() : Optional.of(MAPPER.readTree(written));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
