package org.briefingroom.fact;

/**
 * Something wrong with what somebody wrote.
 *
 * @param field where, by the name it has in files and forms
 * @param what  is wrong
 * @param mend  what would be right
 */
public record Finding(String field, String what, String mend) {
}
