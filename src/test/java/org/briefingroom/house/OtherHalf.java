package org.briefingroom.house;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test that is not in {@link OneHalf}. */
@Suite
@SelectPackages(OneHalf.HOUSE)
@ExcludePackages({OneHalf.JOURNEYS, OneHalf.WHOLE, OneHalf.PEOPLE})
class OtherHalf {
}
