package org.briefingroom.house;

import org.junit.platform.suite.api.IncludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * What is tried in a real browser, what holds for the whole house, and who comes in: about half of the work. Each half runs in a JVM of its own, with
 * a program and a database of its own, both at once. What is not named here is in the other half, so that nothing can be forgotten;
 * when one of them takes much longer than the other, rooms move over.
 */
@Suite
@SelectPackages(OneHalf.HOUSE)
@IncludePackages({OneHalf.JOURNEYS, OneHalf.WHOLE, OneHalf.PEOPLE})
class OneHalf {
    static final String HOUSE = "org.briefingroom";
    static final String JOURNEYS = HOUSE + ".journeys";
    static final String WHOLE = HOUSE + ".house";
    static final String PEOPLE = HOUSE + ".people";
}
