package org.briefingroom.source;

/**
 * What is known of a source. Contributor, place and link are null where there is none.
 *
 * @param title        as printed, or our own description where the pack has none
 * @param whole        whether the facts hold everything its passages say: then what no fact says, the source does not say
 * @param firstPassage the number of the first passage; the last one is included too
 */
public record Description(String kind, String title, String author, String contributor, String outlet, LooseDate published,
                          String place, String link, boolean whole, int firstPassage, int lastPassage) {

    public boolean hasPassage(int number) {
        return number >= firstPassage && number <= lastPassage;
    }
}
