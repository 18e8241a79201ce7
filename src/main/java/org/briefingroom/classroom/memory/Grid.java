package org.briefingroom.classroom.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.memory.GridView.Cell;
import org.briefingroom.classroom.memory.GridView.Choice;
import org.briefingroom.classroom.memory.GridView.Row;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.review.WordsInSql;
import org.briefingroom.schedule.DayClock;
import org.briefingroom.schedule.Mastery;
import org.briefingroom.web.Spreadsheet;
import org.briefingroom.web.Identifier;
import org.briefingroom.web.Paging;
import org.briefingroom.web.Rows;

/** Sets the learners of a class against the facts of a topic, both a page at a time. One statement for the topics, two for the grid. */
@ApplicationScoped
class Grid {
    static final String PACKS = "select coalesce(s.pack_id, z.pack_id) from assignment s left join quiz z on z.id = s.quiz_id where s.classroom_id = ?1";
    private static final int LEARNERS = 50;
    private static final int FACTS = 12;
    private static final int WHOLE = 20_000;
    private static final String TOPICS = """
            select t.id, p.slug as pack_slug, t.slug, p.title as pack, t.title, count(*) as facts,
                   bool_or(exists (select from card c join classroom_member m on m.learner_id = c.learner_id where c.fact_id = f.id and m.classroom_id = ?1 and m.removed_at is null)) as met from fact f join fact_version v on v.id = f.current_version_id join topic t on t.id = v.topic_id join pack p on p.id = f.pack_id
            where f.withdrawn_at is null and f.pack_id in (%s) group by t.id, p.id order by p.title, p.id, t.position, t.id""".formatted(PACKS);
    private static final String CELLS = """
            select m.id, m.name, m.found, c.fact_id, c.due_day, c.misconception, case when %s then 1 when %s then 2 else 3 end as word
            from (select *, count(*) over () as found from classroom_member where classroom_id = ?1 and removed_at is null order by name_key, id offset ?2 limit ?3) m
                 left join card c on c.learner_id = m.learner_id and c.fact_id = any(cast(?4 as bigint[])) order by m.name_key, m.id"""
            .formatted(WordsInSql.is(Mastery.LEARNING, "?5"), WordsInSql.is(Mastery.KNOWN, "?5"));

    private record Table(List<FactLine> facts, List<Row> rows, long found) {
    }

    @Inject
    Rows rows;
    @Inject
    FactLines lines;
    @Inject
    Clock clock;

    @Transactional
    GridView of(Classroom classroom, String topic, String from, String page) {
        var topics = topics(classroom);
        var address = ClassMemoryResource.address(classroom);
        if (topics.isEmpty()) {
            return new GridView(address, topics, null, List.of(), 1, List.of(), Paging.of(1, LEARNERS, 0, address), Paging.of(1, FACTS, 0, address));
        }
        var chosen = chosen(topics, topic);
        var listed = address + "?by=" + GridView.TAB + "&topic=" + chosen.id();
        var columns = Paging.of(Identifier.page(from), FACTS, chosen.facts(), listed);
        var asked = Paging.of(Identifier.page(page), LEARNERS, WHOLE, listed);
        var table = table(classroom, chosen, columns.offset(), FACTS, asked.offset(), LEARNERS);
        return new GridView(address, topics, chosen, table.facts(), columns.offset() + 1, table.rows(), Paging.of(asked.page(), LEARNERS, table.found(), listed + "&from=" + columns.page()), columns);
    }

    /** All learners and all facts of the topic. */
    @Transactional
    String csv(Classroom classroom, String topic) {
        var topics = topics(classroom);
        var table = topics.isEmpty() ? new Table(List.of(), List.of(), 0) : table(classroom, chosen(topics, topic), 0, WHOLE, 0, WHOLE);
        return Spreadsheet.written(Stream.concat(Stream.of("learner"), table.facts().stream().map(FactLine::sentence)).toList(),
                table.rows().stream().map(row -> Stream.concat(Stream.<Object>of(row.name()), row.words().stream().map(cell -> cell.word().word())).toList()).toList());
    }

    private List<Choice> topics(Classroom classroom) {
        return rows.of(TOPICS, classroom.id()).stream().map(row -> new Choice(Rows.number(row, "id"), row.get("pack_slug", String.class), row.get("slug", String.class), row.get("pack", String.class), row.get("title", String.class), (int) Rows.number(row, "facts"), row.get("met", Boolean.class))).toList();
    }

    /** The one asked for; else the first of which somebody met something. */
    private static Choice chosen(List<Choice> topics, String topic) {
        return topics.stream().filter(each -> String.valueOf(each.id()).equals(topic)).findFirst().or(() -> topics.stream().filter(Choice::met).findFirst()).orElse(topics.get(0));
    }

    private Table table(Classroom classroom, Choice topic, int firstFact, int mostFacts, int firstLearner, int mostLearners) {
        var facts = lines.heldOf(topic.packSlug(), topic.slug(), firstFact, mostFacts);
        var found = rows.of(CELLS, classroom.id(), firstLearner, mostLearners, facts.stream().map(FactLine::factId).toArray(Long[]::new), clock.instant());
        var byMember = new LinkedHashMap<UUID, List<Tuple>>();
        found.forEach(row -> byMember.computeIfAbsent(row.get("id", UUID.class), member -> new ArrayList<>()).add(row));
        var today = new DayClock(classroom.zone()).day(clock.instant());
        return new Table(facts, byMember.values().stream().map(cells -> row(cells, facts, today)).toList(), found.isEmpty() ? 0 : Rows.number(found.get(0), "found"));
    }

    private static Row row(List<Tuple> cells, List<FactLine> facts, LocalDate today) {
        Map<Long, Cell> met = cells.stream().filter(row -> row.get("fact_id") != null).collect(Collectors.toMap(row -> Rows.number(row, "fact_id"), row -> cell(row, today)));
        var first = cells.get(0);
        return new Row(first.get("id", UUID.class), first.get("name", String.class), facts.stream().map(fact -> met.getOrDefault(fact.factId(), Cell.EMPTY)).toList());
    }

    private static Cell cell(Tuple row, LocalDate today) {
        var due = row.get("due_day") instanceof java.sql.Date date ? date.toLocalDate() : row.get("due_day", LocalDate.class);
        return new Cell(Mastery.values()[(int) Rows.number(row, "word")], !due.isAfter(today), row.get("misconception", Boolean.class));
    }
}
