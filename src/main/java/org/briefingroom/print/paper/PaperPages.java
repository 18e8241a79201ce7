package org.briefingroom.print.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
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

    /** How a quiz is wanted on paper. @param counts of forms that it may have; {@code editions} printed before, the latest first */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaperOptions(String slug, String title, int questions, List<Integer> counts, List<Paper> papers, List<Letters> sizes, List<EditionLine> editions) implements TemplateInstance {
    }

    /** The papers of one edition. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Papers(PaperViews.PapersView papers) implements TemplateInstance {
    }

    /** Where the papers of a class are ordered. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassRoll(ClassViews.RollView roll) implements TemplateInstance {
    }

    /** How far they are, and the file when they are ready. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassSet(ClassViews.OrderView order) implements TemplateInstance {
    }

    /** Where the answers of papers are typed in. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Marks(MarkViews.GridView grid) implements TemplateInstance {
    }

    /** Where one paper that is in is corrected or withdrawn. */
    @CheckedTemplate(basePath = "print/paper", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarksCorrection(MarkViews.CorrectionView paper) implements TemplateInstance {
    }
}
