package org.briefingroom.authoring.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.authoring.quizzes.QuizViews.ChoiceRowView;
import org.briefingroom.authoring.quizzes.QuizViews.ChoiceView;
import org.briefingroom.authoring.quizzes.QuizViews.HeadView;
import org.briefingroom.authoring.quizzes.QuizViews.TopicView;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Status;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.DraftingRoom.Board;
import org.briefingroom.question.PublishedLine;
import org.briefingroom.question.QuestionBank;
import org.briefingroom.question.drafting.Draft;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Paging;

/** Offers the questions of a pack to choose from, a page at a time. */
@ApplicationScoped
class Choosing {
    private static final int QUESTIONS_A_PAGE = 25;
    /** What persons wrote and is out, rests on what is held now, and is not suspended; by the fact that settles it. */
    private static final String PUBLISHED = """
            select v.id, count(*) over () as found from question q join question_version v on v.question_id = q.id
                join question_ground g on g.question_version_id = v.id and g.position = 1
                join fact_version f on f.id = g.fact_version_id join topic t on t.id = f.topic_id
            where q.pack_id = (select id from pack where slug = :pack) and q.slug not like :drafted and q.retired_at is null
              and v.number = (select max(w.number) from question_version w where w.question_id = q.id)
              and (:kind = '' or v.kind = :kind) and (:topic = '' or t.slug = :topic) and (:status = '' or f.status = :status)
              and position(:words in lower((v.content ->> 'stem') || ' ' || f.says)) > 0
              and not exists (select from question_suspension s where s.question_version_id = v.id and s.lifted_at is null)
              and not exists (select from question_ground h join fact_version w on w.id = h.fact_version_id join fact c on c.id = w.fact_id
                  where h.question_version_id = v.id and (c.withdrawn_at is not null or c.current_version_id is distinct from w.id))
            order by t.position, q.slug, v.id""";

    @Inject
    WorkingQuizzes working;
    @Inject
    QuizDesk desk;
    @Inject
    DraftingRoom room;
    @Inject
    QuestionBank bank;
    @Inject
    FactLines factLines;
    @Inject
    EntityManager entities;

    @Transactional
    ChoiceView view(long id, ChoiceFilter filter) {
        var quiz = working.demand(id);
        var head = desk.head(quiz);
        var chosen = quiz.entries().stream().map(Entry::question).collect(Collectors.toSet());
        return filter.isPublished() ? published(head, filter, chosen) : drafted(head, filter, chosen, room.of(head.pack()));
    }

    private ChoiceView published(HeadView head, ChoiceFilter filter, Set<String> chosen) {
        int asked = filter.page() == null ? 1 : Math.max(1, Math.min(filter.page(), 10_000));
        var rows = ids(head.pack(), filter, (asked - 1) * QUESTIONS_A_PAGE);
        long found = rows.isEmpty() ? 0 : rows.get(0).get("found", Long.class);
        var ids = rows.stream().map(row -> row.get("id", Long.class)).toList();
        Map<Long, PublishedLine> lines = bank.lines(ids).stream().collect(Collectors.toMap(PublishedLine::version, Function.identity()));
        return new ChoiceView(head, filter, false, topics(head.pack()), List.of(Kind.values()), List.of(Status.values()), ids.stream().map(lines::get)
                .map(line -> new ChoiceRowView(line.question(), line.stem(), line.kind(), "published", line.settles(), chosen.contains(line.question()))).toList(),
                Paging.of(asked, QUESTIONS_A_PAGE, found, address(head, filter)), chosen.size());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> ids(String pack, ChoiceFilter filter, int offset) {
        return entities.createNativeQuery(PUBLISHED, Tuple.class).setParameter("pack", pack).setParameter("drafted", Draft.PREFIX + "%").setParameter("kind", filter.kind())
                .setParameter("topic", filter.topic()).setParameter("status", filter.status()).setParameter("words", filter.words().toLowerCase(Locale.ROOT))
                .setFirstResult(offset).setMaxResults(QUESTIONS_A_PAGE).getResultList();
    }

    private ChoiceView drafted(HeadView head, ChoiceFilter filter, Set<String> chosen, Board board) {
        var facts = board.base().byName();
        var found = board.drafted().stream().filter(drafted -> drafted.isPublishable() && filter.finds(drafted.draft().question().content().stem(),
                drafted.draft().question().content().kind(), facts.get(drafted.draft().fact()))).toList();
        var paging = Paging.of(filter.page(), QUESTIONS_A_PAGE, found.size(), address(head, filter));
        return new ChoiceView(head, filter, true, board.base().facts().stream().map(fact -> new TopicView(fact.topic().slug(), fact.topic().title())).distinct().toList(),
                List.of(Kind.values()), List.of(Status.values()), found.stream().skip(paging.offset()).limit(QUESTIONS_A_PAGE).map(drafted -> {
                    var offered = Offers.drafted(drafted, facts);
                    return new ChoiceRowView(offered.name(), offered.stem(), offered.content().kind(), drafted.state().label(), offered.settles(), chosen.contains(offered.name()));
                }).toList(), paging, chosen.size());
    }

    private List<TopicView> topics(String pack) {
        return factLines.heldIn(pack).stream().map(fact -> new TopicView(fact.topic().slug(), fact.topic().title())).distinct().toList();
    }

    private static String address(HeadView head, ChoiceFilter filter) {
        return "/desk/quizzes/" + head.id() + "/choice?" + filter.query();
    }
}
