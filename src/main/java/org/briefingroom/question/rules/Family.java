package org.briefingroom.question.rules;

import java.util.stream.Stream;

/** Rules that belong together: what they find in one question. */
@FunctionalInterface
interface Family {

    Stream<Finding> findings(Subject subject);
}
