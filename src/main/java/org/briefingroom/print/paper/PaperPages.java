package org.briefingroom.print.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.briefingroom.print.Letters;
import org.briefingroom.print.Paper;
import org.briefingroom.print.edition.EditionLine;

/** The pages on which papers are asked for, and the papers. */
interface PaperPages {

    /** XHTML for the typesetter, as are those that follow. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Questions(PaperViews.PaperView paper) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Answers(PaperViews.PaperView paper) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Key(PaperViews.KeyView key) implements TemplateInstance {
    }

    /** How a quiz is wanted on paper. @param editions printed before, the latest first */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaperOptions(String slug, String title, int questions, int most, List<Paper> papers, List<Letters> sizes, List<EditionLine> editions) implements TemplateInstance {

        List<Integer> counts() {
            return IntStream.rangeClosed(1, most).boxed().toList();
        }
    }

    /** The papers of one edition. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Papers(PapersView papers) implements TemplateInstance {
    }

    /** Where the answers of papers are typed in. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Marks(MarkViews.GridView grid) implements TemplateInstance {
    }

    /** @param forms their letters; {@code marked} how many papers have marks */
    record PapersView(String code, String signs, String title, String quiz, String asOf, String printed, String look, int questions, List<String> forms, long marked) {
    }
}
