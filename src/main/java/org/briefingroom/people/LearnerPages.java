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

    /** @param here null where the browser knows nobody. @param room the code of a class to go on to; empty for none */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnerSignIn(HereView here, String name, String room, String problem) implements TemplateInstance {
    }

    /** @param known whom the browser knows; empty for nobody. @param note what was just done. @param name as it was typed */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAccount(String known, String note, String name, String nameProblem, String passwordProblem) implements TemplateInstance {
    }

    /**
     * @param called   the learner's name
     * @param link     the return link of this browser; empty where signing out ends it
     * @param name     as the form has it
     * @param problems what is wrong with the form that was sent
     */
    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LearnerAccount(String called, String signInName, String since, String link, String note, String name, Problem problem) implements TemplateInstance {
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
