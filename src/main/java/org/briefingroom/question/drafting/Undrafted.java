package org.briefingroom.question.drafting;

/**
 * A question that was not drafted.
 *
 * @param reason in words for an instructor, such as "no second organisation in this topic"
 */
public record Undrafted(String fact, Angle angle, String reason) {
}
