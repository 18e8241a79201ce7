package org.briefingroom.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameFromTest {

    @Test
    void oneHouseholdHasOneAddress() {
        assertThat(CameFrom.household("2001:db8:1:2:aaaa::1")).isEqualTo(CameFrom.household("2001:db8:1:2:bbbb::2")).isNotEqualTo(CameFrom.household("2001:db8:1:3::1"));
        assertThat(CameFrom.household("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(CameFrom.household("not an address: at all")).isEqualTo("not an address: at all");
        assertThat(CameFrom.household(null)).isEmpty();
    }
}
