package org.briefingroom.authoring.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.briefingroom.authoring.questions.BankViews.BankView;
import org.briefingroom.authoring.questions.BankViews.ChoiceView;
import org.briefingroom.authoring.questions.BankViews.PackView;
import org.briefingroom.authoring.questions.BankViews.RowView;
import org.briefingroom.fact.Status;
import org.briefingroom.people.Caller;
import org.briefingroom.question.DraftingRoom;
import org.briefingroom.question.kinds.Kind;
import org.briefingroom.web.Paging;

/** Lists the questions of every pack that the caller may read. Three statements, however many questions there are. */
@ApplicationScoped
class Bank {
    static final int A_PAGE = 25;
    private static final String SEPARATOR = "\u001f";
    private static final String ORDER = " order by q.touched_at desc, q.id desc";
    private static final String ROWS = """
            select p.slug, p.title, q.slug as question, coalesce(q.kind, d.kind, ''), coalesce(q.stem, d.stem, ''), q.retired_at is not null,
              q.latest_version_id is not null,
              exists (select from question_suspension s where s.question_version_id = q.latest_version_id and s.lifted_at is null),
              coalesce(d.state, ''),
              coalesce(case when q.latest_version_id is not null then
                (select string_agg('§' || s.n, ', ' order by s.n) from (select distinct c.passage as n from question_ground g join citation c on c.fact_version_id = g.fact_version_id
                 where g.question_version_id = q.latest_version_id and g.option is null) s)
              else (select string_agg('§' || s.n, ', ' order by s.n) from (select distinct c.passage as n from fact f join citation c on c.fact_version_id = f.current_version_id
                 where f.pack_id = q.pack_id and f.slug = any(d.facts)) s) end, ''),
              coalesce(case when q.latest_version_id is not null then
                (select v.status from question_ground g join fact_version v on v.id = g.fact_version_id where g.question_version_id = q.latest_version_id and g.position = 1)
              else (select v.status from fact f join fact_version v on v.id = f.current_version_id where f.pack_id = q.pack_id and f.slug = d.facts[1]) end, ''),
              coalesce(q.author, ''),
              coalesce((select string_agg(distinct w.title, '\u001f') from question_version o join quiz_item i on i.question_version_id = o.id
                join quiz_version w on w.id = i.quiz_version_id join quiz z on z.current_version_id = w.id and z.withdrawn_at is null where o.question_id = q.id), ''),
              case when d.question_id is not null then d.findings else
                coalesce((select c.findings from question_check c where c.question_version_id = q.latest_version_id), 0) + (case when %s then 1 else 0 end) end
            """.formatted(BankSearch.STALE);
    private static final String CHOICES = """
            select 'pack', p.slug, p.title, '' from pack p where %1$s
            union all select 'topic', p.slug || '/' || t.slug, t.title, p.title from topic t join pack p on p.id = t.pack_id where %1$s and (:pack = '' or p.slug = :pack)
            union all select distinct 'author', q.owner_id::text, q.author, '' from question q join pack p on p.id = q.pack_id where q.owner_id is not null and %1$s
            union all select 'fact', f.slug, v.says, '' from fact f join pack p on p.id = f.pack_id join fact_version v on v.id = f.current_version_id
              where f.withdrawn_at is null and p.slug = :pack and %1$s
            order by 1, 4, 3 limit 2000""";

    @Inject
    EntityManager entities;
    @Inject
    DraftingRoom room;
    @Inject
    Caller caller;

    @Transactional
    BankView view(BankChoice choice) {
        var search = new BankSearch(choice, caller.isEditor() ? null : caller.id(), caller.isEditor());
        long found = ((Number) search.fill(entities.createNativeQuery("select count(*) " + search.where())).getSingleResult()).longValue();
        var paging = Paging.of(choice.page(), A_PAGE, found, choice.address());
        var rows = rows(search.fill(entities.createNativeQuery(ROWS + BankSearch.FROM + "q.id in (select q.id " + search.where() + ORDER + " limit :size offset :offset)" + ORDER))
                .setParameter("size", A_PAGE).setParameter("offset", paging.offset())).stream().map(Bank::row).toList();
        var choices = choices(choice);
        return new BankView(choice, paging, rows, of("pack", choices).stream().map(pack -> new PackView(pack.value(), pack.label(), room.lastCount(pack.value()))).toList(),
                of("topic", choices), of("author", choices), of("fact", choices), caller.isEditor());
    }

    private List<Object[]> choices(BankChoice choice) {
        var readable = caller.isEditor() ? "true" : "(p.owner_id is null or p.owner_id = :me)";
        var query = entities.createNativeQuery(CHOICES.formatted(readable)).setParameter("pack", choice.pack());
        return rows(caller.isEditor() ? query : query.setParameter("me", caller.id()));
    }

    private static List<ChoiceView> of(String sort, List<Object[]> choices) {
        return choices.stream().filter(row -> row[0].equals(sort)).map(row -> new ChoiceView((String) row[1], (String) row[2], (String) row[3])).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static RowView row(Object[] row) {
        boolean isOut = (Boolean) row[6];
        var waiting = Arrays.stream(QuestionState.values()).filter(state -> state.name().equals(row[8])).findFirst().orElse(null);
        var state = (Boolean) row[5] ? QuestionState.RETIRED : !isOut ? waiting == null ? QuestionState.DRAFT : waiting : (Boolean) row[7] ? QuestionState.SUSPENDED : QuestionState.PUBLISHED;
        return new RowView((String) row[0], (String) row[1], (String) row[2], Kind.valueOf((String) row[3]), (String) row[4], state, isOut ? waiting : null, (String) row[9],
                Status.named((String) row[10]).orElse(null), (String) row[11], Arrays.stream(((String) row[12]).split(SEPARATOR)).filter(title -> !title.isEmpty()).toList(),
                ((Number) row[13]).intValue());
    }
}
