package org.briefingroom.people;

/** How often something may be tried in vain. */
enum Limit {
    KNOWN_BROWSER(5, 40), NAME_AT_ADDRESS(5, 40), NAME(40, 400), NAMES_OF_ADDRESS(300, 3_000), LINKS_OF_ADDRESS(300, 3_000), OWN_PASSWORD(5, 40),
    PIN_IN_BROWSER(5, 20), PIN(20, 60), CODE_IN_BROWSER(10, 60), CODES_OF_ADDRESS(400, 4_000),
    ACCOUNT_IN_BROWSER(5, 40), ACCOUNT(40, 400), ACCOUNTS_OF_ADDRESS(1_000, 10_000), NEW_IN_BROWSER(20, 60), NEW_OF_ADDRESS(400, 4_000),
    EDITIONS_OF_ADDRESS(100, 1_000);

    final long most;
    final long ofADay;

    /** @param most within a quarter of an hour */
    Limit(long most, long ofADay) {
        this.most = most;
        this.ofADay = ofADay;
    }
}
