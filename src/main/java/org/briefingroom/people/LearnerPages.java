package org.briefingroom.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages about accounts of learners. */
interface LearnerPages {

    /**
     * Whom a browser knows already when somebody else is about to sign in.
     *
     * @param key        what says in the form that whoever sends it has read of them
     * @param hasAccount whether they come back by signing in
     * @param link       by which they come back
     */
    record HereView(String name, String key, boolean hasAccount, String link) {
    }

    /** @param here null where the browser knows nobody. @param school whether the school's own sign-in is configured. @param room the code of a class to go on to; empty for none */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnerSignIn(HereView here, boolean school, String name, String room, String problem) implements TemplateInstance {
    }

    /** @param known whom the browser knows; empty for nobody. @param school whether the school's account would do instead. @param note what was just done. @param name as it was typed */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAccount(String known, boolean school, String note, String name, String nameProblem, String passwordProblem) implements TemplateInstance {
    }

    /**
     * @param called   the learner's name
     * @param signInName empty where only the school's account leads to it
     * @param school   whether the school's own sign-in is configured; {@code linked} whether it leads to this account
     * @param link     the return link of this browser; empty where signing out ends it
     * @param name     as the form has it
     * @param problems what is wrong with the form that was sent
     */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnerAccount(String called, String signInName, String since, boolean school, boolean linked, String link, String note, String name, Problem problem) implements TemplateInstance {
    }

    /**
     * @param name       who somebody is at the school; may be empty
     * @param called     the learner who keeps their learning under that account; empty where nobody does
     * @param here       null where the browser knows nobody. @param hasAnother whether they have another account at the school
     * @param typed      as a name for somebody new
     */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SchoolLearner(String name, String called, HereView here, boolean hasAnother, String typed, String problem) implements TemplateInstance {
    }

    /** What is wrong with a field of a form on the page of an account. @param field its id; empty where nothing is wrong */
    record Problem(String field, String what) {
        static final Problem NONE = new Problem("", "");

        /** Empty where nothing is wrong with this field. */
        public String of(String asked) {
            return field.equals(asked) ? what : "";
        }
    }
}
