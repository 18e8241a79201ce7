package org.briefingroom.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.briefingroom.web.Paging;

/** The pages of this room. */
interface PeoplePages {

    /**
     * @param role    as which the link invites
     * @param name    what was typed, and the problem with it or with the password; all empty at first
     */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Welcome(String token, Role role, String name, String nameProblem, String passwordProblem) implements TemplateInstance {
    }

    /** @param note what just came about, {@code problem} why nobody was signed in; both empty at first. @param school whether the school's own sign-in is configured */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(String note, String problem, boolean school) implements TemplateInstance {
    }

    /** @param name who somebody is at the school; may be empty. @param here who is signed in in their browser */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record School(String name, String here) implements TemplateInstance {
    }

    /** @param name whose password is chosen */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Reset(String token, String name, String problem) implements TemplateInstance {
    }

    /** @param note what was just done. @param school whether the school's own sign-in is configured; {@code linked} whether an account there is theirs */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Account(String name, Role role, String note, boolean school, boolean linked, String presentProblem, String chosenProblem) implements TemplateInstance {
    }

    /** @param note what was just done; {@code problem} why it was not; both empty at first. @param link to invite by, shown once; empty when none was made */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(PeopleView view, List<Role> roles, String note, String problem, String link, UUID you) implements TemplateInstance {
    }

    /** @param wanted the role that is chosen in the form. @param link to choose a new password by, shown once; empty when none was made */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Person(PersonLine person, List<Role> roles, Role wanted, String note, String problem, String link, boolean you) implements TemplateInstance {
    }

    record PeopleView(List<PersonLine> people, Paging pages, List<InvitationLine> invitations) {
    }

    /** @param removed since when they have no access; empty while they have it */
    record PersonLine(UUID id, String name, Role role, String since, String removed) {
    }

    record InvitationLine(UUID id, Role role, String by, String until) {
    }
}
