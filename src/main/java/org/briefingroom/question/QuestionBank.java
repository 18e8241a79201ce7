package org.briefingroom.question;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.FactLines;
import org.briefingroom.fact.Packs;
import org.briefingroom.question.QuestionVersion.Ground;

/** Where questions are kept. */
@ApplicationScoped
public class QuestionBank implements PanacheRepository<QuestionVersion> {

    @Inject
    EntityManager entities;
    @Inject
    Packs packs;
    @Inject
    FactLines factLines;
    @Inject
    Clock clock;

    /**
     * Publishes each draft whose wording or whose facts differ from the version that is out, and answers with the version
     * of every draft, in their order. The drafts are sound. Who publishes for a pack waits for whoever else does, so that a
     * question begins once. What comes from a file is compared with what files said before: reading a file again brings nothing
     * back over what was published in the browser since.
     *
     * @throws Ungrounded when one of them names a fact that is not held; nothing is published then
     */
    public List<Long> publish(String pack, List<QuestionDraft> drafts) {
        return publish(pack, drafts, null);
    }

    /** Publishes one question for whoever is at the desk; answers with its version. */
    public Long publish(String pack, QuestionDraft draft, String by) {
        return publish(pack, List.of(draft), by).get(0);
    }

    private List<Long> publish(String pack, List<QuestionDraft> drafts, String by) {
        var packId = packs.named(pack).orElseThrow().id();
        entities.createNativeQuery("select id from pack where id = ?1 for no key update", Long.class).setParameter(1, packId).getSingleResult();
        var held = factLines.heldIn(pack).stream().collect(Collectors.toMap(FactLine::fact, FactLine::versionId));
        var slugs = drafts.stream().map(QuestionDraft::slug).toList();
        var questions = questionsOf(packId, slugs);
        var latest = latestVersions(packId, slugs);
        return drafts.stream().map(draft -> {
            var question = questions.computeIfAbsent(draft.slug(), slug -> ask(packId, slug));
            var before = latest.getOrDefault(question.id(), List.<QuestionVersion>of());
            return publish(question, before, draft, grounds(draft, held), by).id();
        }).toList();
    }

    /** @param before the last version of all, and the last that nobody published in the browser */
    private QuestionVersion publish(Question question, List<QuestionVersion> before, QuestionDraft draft, List<Ground> grounds, String by) {
        var byNumber = Comparator.comparingInt(QuestionVersion::number);
        var same = before.stream().filter(version -> by != null || version.publishedBy() == null).max(byNumber).filter(version -> version.says(draft, grounds))
                .or(() -> by == null ? standing(before, draft, grounds) : Optional.empty());
        if (same.isPresent()) {
            return same.get();
        }
        var version = new QuestionVersion(question, before.stream().max(byNumber).map(QuestionVersion::number).orElse(0) + 1, draft, grounds, clock.instant(), by);
        persist(version);
        return version;
    }

    /** Of a file that says nothing new while its facts moved on, what was published in the browser since stands as long as that rests on what is held. */
    private static Optional<QuestionVersion> standing(List<QuestionVersion> before, QuestionDraft draft, List<Ground> grounds) {
        var facts = grounds.stream().map(Ground::factVersionId).collect(Collectors.toSet());
        return before.stream().max(Comparator.comparingInt(QuestionVersion::number)).filter(latest -> latest.publishedBy() != null && latest.restsOn(facts))
                .filter(latest -> before.stream().anyMatch(version -> version.publishedBy() == null && version.content().equals(draft.content())));
    }

    private static List<Ground> grounds(QuestionDraft draft, Map<String, Long> held) {
        var grounds = new ArrayList<Ground>();
        draft.facts().forEach(fact -> grounds.add(new Ground(demand(fact, draft, held), null)));
        draft.options().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(option -> grounds.add(new Ground(demand(option.getValue(), draft, held), option.getKey())));
        return grounds;
    }

    private static Long demand(String fact, QuestionDraft draft, Map<String, Long> held) {
        if (!held.containsKey(fact)) {
            throw new Ungrounded(draft.slug(), fact);
        }
        return held.get(fact);
    }

    private Question ask(Long packId, String slug) {
        var question = new Question(packId, slug);
        entities.persist(question);
        return question;
    }

    private Map<String, Question> questionsOf(Long packId, Collection<String> slugs) {
        return entities.createQuery("from Question q where q.packId = ?1 and q.slug in ?2", Question.class).setParameter(1, packId).setParameter(2, slugs)
                .getResultList().stream().collect(Collectors.toMap(Question::slug, Function.identity()));
    }

    private Map<Long, List<QuestionVersion>> latestVersions(Long packId, Collection<String> slugs) {
        return find("from QuestionVersion v join fetch v.question q left join fetch v.grounds left join fetch v.falsity where q.packId = ?1 and q.slug in ?2 "
                + "and (v.number = (select max(w.number) from QuestionVersion w where w.question = q) or v.number = "
                + "(select max(w.number) from QuestionVersion w where w.question = q and w.publishedBy is null))", packId, slugs)
                .list().stream().distinct().collect(Collectors.groupingBy(QuestionVersion::questionId));
    }

    /** These versions with their names, the facts they rest on and the grounds of their options, by their ids; one statement. */
    Map<Long, QuestionVersion> versionsWhole(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : find("from QuestionVersion v join fetch v.question left join fetch v.grounds left join fetch v.falsity where v.id in ?1", ids).list().stream()
                        .distinct().collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
    }

    /** These versions as lists show them; two statements. */
    public List<PublishedLine> lines(Collection<Long> ids) {
        var versions = versionsWhole(ids).values();
        var facts = factLines.versions(versions.stream().flatMap(version -> version.grounds().stream()).map(Ground::factVersionId).collect(Collectors.toSet()));
        return versions.stream().map(version -> new PublishedLine(version.id(), version.name(), version.content().kind(), version.content().stem(),
                version.grounds().stream().filter(ground -> ground.option() == null).map(ground -> facts.get(ground.factVersionId())).toList())).toList();
    }

    /** What is out of the questions of these names, with all that {@link QuestionVersion#item} takes; one statement. */
    public List<QuestionVersion> latest(String pack, Collection<String> names) {
        return names.isEmpty() ? List.of()
                : find("from QuestionVersion v join fetch v.question q left join fetch v.grounds left join fetch v.falsity where q.packId = (select p.id from Pack p where p.slug = ?1) "
                        + "and q.slug in ?2 and v.number = (select max(w.number) from QuestionVersion w where w.question = q)", pack, names).list().stream().distinct().toList();
    }

    /** These versions with their questions and the facts they rest on, by their ids; one statement. */
    public Map<Long, QuestionVersion> versions(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : find("from QuestionVersion v join fetch v.question left join fetch v.grounds where v.id in ?1", ids).list().stream().distinct()
                        .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
    }
}
