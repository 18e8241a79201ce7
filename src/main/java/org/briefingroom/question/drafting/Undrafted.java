package org.briefingroom.question.drafting;

/**
 * A question that was not drafted.
 *
 * @param reason in words for an instructor, such as "no second organisation in this topic"
 */
public record Undrafted(String fact, Angle angle, String reason) {
    static final String OPEN = "nothing says that it is true of no other ";

    /** Whether it was left out only because nothing is closed: neither do the facts hold all of the source, nor each just one position in the topic. */
    public boolean isOpen() {
        return reason.startsWith(OPEN);
    }
}
