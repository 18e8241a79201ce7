package org.briefingroom.review.desk;

import java.util.List;
import org.briefingroom.review.desk.Facts.Sorting;
import org.briefingroom.web.Paging;

/**
 * The memory of a crowd.
 *
 * @param address   of this page
 * @param overview  on the tab of topics; null on others
 * @param facts     on the tab of facts, in the order of {@code sorted}; {@code questions} on theirs
 * @param unlike    how many questions behave unlike their sisters
 */
public record MemoryView(String address, MemoryTab tab, Overview overview, Sorting sorted, List<FactOfMany> facts, List<QuestionOfMany> questions, long unlike, Paging paging) {

    public List<MemoryTab> tabs() {
        return List.of(MemoryTab.values());
    }

    public List<Sorting> sortings() {
        return List.of(Sorting.values());
    }
}
