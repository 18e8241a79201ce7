package org.briefingroom.curating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.briefingroom.curating.FactDesk.Result;
import org.briefingroom.fact.CastBook;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.PackDraft.CastDraft;
import org.briefingroom.fact.PackDraft.TopicDraft;
import org.briefingroom.fact.TopicBook;

/** Adds to a pack what the form of a fact names newly. */
@ApplicationScoped
class Newcomers {

    @Inject
    CastBook cast;
    @Inject
    TopicBook topics;

    /** Adds the topic and the member of the cast that the form names newly, unless they are there. */
    @Transactional
    Result add(String pack, FactForm form) {
        var added = form.added();
        var type = CastType.named(added.type());
        var findings = new Findings().atMost("newTopic", added.topic(), TopicForm.LONGEST_TITLE).atMost("castName", added.name(), CastForm.LONGEST_NAME)
                .when(!added.name().isEmpty() && type.isEmpty(), "castType", "There is no such type.", "Choose person, organisation, country, place or group.");
        if (!findings.isEmpty()) {
            return new Result(form, findings, false, null, "");
        }
        var told = new StringBuilder();
        var topic = form.topic();
        if (!added.topic().isEmpty()) {
            topic = topics.demand(pack, new TopicDraft("", added.topic(), false));
            told.append("The topic “").append(added.topic()).append("” is in the pack now. ");
        }
        if (!added.name().isEmpty()) {
            var slug = cast.demand(pack, new CastDraft("", added.name(), type.orElseThrow(), null, null, null, List.of(), List.of()));
            told.append(added.name()).append(" is in the cast now; marks name them as ").append(slug).append(". ");
        }
        return new Result(form.with(topic, FactForm.Added.NOBODY), findings, false, null, told.toString().strip());
    }
}
