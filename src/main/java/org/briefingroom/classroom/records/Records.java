package org.briefingroom.classroom.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.briefingroom.audit.Act;
import org.briefingroom.audit.AuditLog;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.records.RecordView.AnswerRecord;
import org.briefingroom.classroom.records.RecordView.AttemptRecord;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.QuestionVersion;
import org.briefingroom.question.kinds.Arrangement;
import org.briefingroom.question.kinds.Response;
import org.briefingroom.web.Rows;

/** Collects what the house holds of a learner, and erases it. */
@ApplicationScoped
public class Records {
    private static final String ANSWERS = """
            select t.id, v.title, t.practises is not null as practice, t.started_at, e.completed_at, q.question_version_id as version, cast(a.response as text) as response,
                   case when e.attempt_id is not null or v.feedback = 'after each' or t.practises is not null then a.share end as share, a.certainty, a.answered_at
            from attempt t
                     join quiz_version v on v.id = t.quiz_version_id
                     left join completion e on e.attempt_id = t.id
                     left join asked_question q on q.attempt_id = t.id
                     left join answer a on a.asked_question_id = q.id
            where t.learner_id = ?1 and (cast(?2 as uuid) is null or v.quiz_id in (select s.quiz_id from assignment s where s.classroom_id = cast(?2 as uuid)))
            order by t.started_at desc, t.id, q.position""";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    Rows rows;
    @Inject
    QuestionBank bank;
    @Inject
    AuditLog log;

    /** Everything. */
    @Transactional
    public RecordView whole(UUID learner, String called) {
        var also = rows.of("select cast(held_of_learner(?1) as text) as held", learner).get(0).get("held", String.class);
        return new RecordView(called, attempts(learner, null), read(also));
    }

    /** What belongs to one class: what a learner did with the quizzes it was set. The rest is nobody's but theirs. */
    @Transactional
    public RecordView ofClass(UUID learner, String called, Classroom classroom) {
        return new RecordView(called, attempts(learner, classroom.id()), MAPPER.createObjectNode());
    }

    private List<AttemptRecord> attempts(UUID learner, UUID classroom) {
        var found = rows.of(ANSWERS, learner, classroom == null ? null : classroom.toString());
        var versions = bank.versions(found.stream().filter(row -> row.get("version") != null).map(row -> Rows.number(row, "version")).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.groupingBy(row -> row.get("id", UUID.class), LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(attempt -> attempt(attempt, versions)).toList();
    }

    private static AttemptRecord attempt(List<Tuple> attempt, Map<Long, QuestionVersion> versions) {
        var first = attempt.get(0);
        return new AttemptRecord(first.get("title", String.class), first.get("practice", Boolean.class), first.get("started_at", Instant.class), first.get("completed_at", Instant.class),
                attempt.stream().filter(row -> row.get("answered_at") != null).map(row -> answer(row, versions.get(Rows.number(row, "version")))).toList());
    }

    private static AnswerRecord answer(Tuple row, QuestionVersion question) {
        var values = new ArrayList<String>();
        read(row.get("response", String.class)).forEach(value -> values.add(value.asText()));
        var content = question.content();
        var given = values.isEmpty() ? List.<String>of() : content.given(new Response(values), Arrangement.asWritten(content.shuffled()));
        return new AnswerRecord(content.stem(), given, row.get("share", Double.class), row.get("certainty", String.class), row.get("answered_at", Instant.class));
    }

    /** For whoever is that learner. */
    @Transactional
    public void erase(UUID learner) {
        rows.of("select erase_learner(?1)", learner);
    }

    /** By whoever teaches them. The log says that somebody was erased, and not who. */
    @Transactional
    public void erase(UUID learner, Classroom classroom) {
        erase(learner);
        log.note(Act.ERASED, "a learner of the class “" + classroom.name() + "”", classroom.address());
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
