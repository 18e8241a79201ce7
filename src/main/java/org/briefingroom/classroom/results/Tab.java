package org.briefingroom.classroom.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what results are laid out, and by which columns each can be sorted: the first at first. */
public enum Tab {
    LEARNER("Learners", List.of(new Column("name", "Learner", "m.name_key"), new Column("done", "Quizzes done", "done desc, m.name_key"), new Column("points", "Points", "sum(a.points * a.share) / nullif(sum(a.points), 0) desc nulls last, m.name_key"))),
    QUESTION("Questions", Tab.answered("Question", "v.content ->> 'stem'")),
    FACT("Facts", Tab.answered("Fact", "max(f.says)")),
    TOPIC("Topics", Tab.answered("Topic", "max(o.title)"));

    /** @param order as the database takes it */
    public record Column(String word, String label, String order) {
    }

    private final String label;
    private final List<Column> columns;

    Tab(String label, List<Column> columns) {
        this.label = label;
        this.columns = columns;
    }

    private static List<Column> answered(String what, String name) {
        return List.of(new Column("right", "Right", "avg(case when a.share = 1 then 1.0 else 0 end), " + name), new Column("name", what, name),
                new Column("learners", "Learners", "count(distinct a.member_id) desc, " + name), new Column("sure", "Sure and wrong", "sure desc, " + name));
    }

    public static Tab named(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst().orElse(LEARNER);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public Column column(String word) {
        return Optional.ofNullable(word).flatMap(asked -> columns.stream().filter(each -> each.word().equals(asked)).findFirst()).orElse(columns.get(0));
    }
}
