package org.briefingroom.print.paper;

import java.util.List;

/** What the pages show on which the papers of a class are ordered and fetched. */
public interface ClassViews {

    /**
     * @param typed    the names as they were typed
     * @param problems what must be mended in them
     * @param sets     ordered before and still there, the latest first
     */
    record RollView(String code, String signs, String title, List<String> forms, int most, String typed, boolean withKey, List<String> problems, List<SetView> sets) {
    }

    /** @param state waiting, making, done, failed or cancelled; {@code pages} and {@code missing} of one that is done */
    record SetView(String id, String state, int copies, boolean withKey, int made, Integer pages, String missing, String day) {

        public boolean isOpen() {
            return state.equals("waiting") || state.equals("making");
        }

        public String inWords() {
            return switch (state) {
                case "waiting" -> "Waiting for its turn.";
                case "making" -> "Being made: " + made + " of " + copies + " papers.";
                case "done" -> "Ready: " + copies + (copies == 1 ? " paper" : " papers") + (withKey ? " and the key" : "") + " on " + pages + (pages == 1 ? " page." : " pages.");
                case "cancelled" -> "Cancelled. Nothing was made.";
                default -> "This could not be made.";
            };
        }
    }

    record OrderView(String code, String signs, String title, SetView set) {
    }
}
