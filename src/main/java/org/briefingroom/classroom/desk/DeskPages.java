package org.briefingroom.classroom.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.briefingroom.classroom.Assignment;
import org.briefingroom.classroom.Classroom;
import org.briefingroom.classroom.Classrooms.Listed;
import org.briefingroom.classroom.Joining;
import org.briefingroom.classroom.Member;
import org.briefingroom.classroom.Members;
import org.briefingroom.classroom.SoughtName;
import org.briefingroom.web.Paging;

/** The pages of whoever teaches. */
interface DeskPages {

    /** @param everybodys whether classes of others are among them */
    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassList(List<Listed> classes, Paging paging, boolean everybodys, String name, String zone, List<String> zones, String problem) implements TemplateInstance {
    }

    /**
     * @param link where learners join
     * @param sought part of a name that was looked for; empty for all
     * @param names as they were typed, with a {@code problem} of theirs
     */
    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClassHome(Classroom classroom, String link, List<Assignment> assignments, Members.Page members, Paging paging, SoughtName sought, String note, String names, String problem) implements TemplateInstance {
    }

    /** The code, large, for the wall. @param where to go, as it is read out */
    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Beamer(Classroom classroom, String where) implements TemplateInstance {
    }

    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(Classroom classroom, String name, String zone, String joining, List<Joining> ways, List<String> zones, String problem) implements TemplateInstance {
    }

    /** What may be set. @param word as the form sends it: quiz:promises-and-positions */
    record Choice(String word, String label) {
    }

    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetWork(Classroom classroom, List<SetLine> assignments, List<Choice> quizzes, List<Choice> briefings, SetForm form, String problem, String note) implements TemplateInstance {
    }

    /** @param quizWhen when the quiz itself is open; empty when always */
    record SetLine(Assignment assignment, String quizWhen) {
    }

    /** @param pin shown once, right after it was made; empty otherwise */
    @CheckedTemplate(basePath = "classroom/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MemberPage(Classroom classroom, Member member, String since, String pin, String note, String problem) implements TemplateInstance {
    }
}
