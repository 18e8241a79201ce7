package org.briefingroom.question.kinds;

/**
 * One option of a choice.
 *
 * @param text  as shown
 * @param right whether it belongs to the key
 * @param note  why, in words of our own; empty where the fact it is true of says it all
 */
public record Option(String text, boolean right, String note) {
}
