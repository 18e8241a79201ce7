package org.briefingroom.curating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.fact.CastBook.CastPage;
import org.briefingroom.fact.CastType;
import org.briefingroom.fact.FactLine;
import org.briefingroom.fact.Name;
import org.briefingroom.fact.Packs.PackLine;
import org.briefingroom.fact.TermBook.TermPage;
import org.briefingroom.fact.TopicBook.TopicPage;

/** The pages of a pack's cast, topics and terms. A slug is null on the page that lists and adds. */
interface BookPages {

    /**
     * What the page of one entry shows around its form.
     *
     * @param kept       how it reads now in a sentence, where somebody else changed it meanwhile; otherwise empty
     * @param changeable whether the caller may change it here
     */
    record Frame(PackLine pack, String slug, Findings findings, String kept, boolean changeable) {
    }

    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Cast(Frame frame, CastPage page, CastForm form, List<Name> names, List<CastType> types) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Topics(Frame frame, TopicPage page, TopicForm form) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "curating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Terms(Frame frame, TermPage page, TermForm form, List<FactLine> facts) implements TemplateInstance {
    }
}
