package org.briefingroom.web;

/**
 * Which part of a long list is shown. Pages count from 1.
 *
 * @param found   how many there are in all
 * @param address of the list, with everything that was asked for but the page: ends with ? or &
 */
public record Paging(int page, int size, long found, String address) {

    /** The page asked for, or the last one there is. */
    public static Paging of(Integer asked, int size, long found, String address) {
        long pages = Math.max(1, (found + size - 1) / size);
        return new Paging((int) Math.max(1, Math.min(asked == null ? 1 : asked, pages)), size, found, address + (address.contains("?") ? "&" : "?"));
    }

    public int pages() {
        return (int) Math.max(1, (found + size - 1) / size);
    }

    /** How many stand before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public String previous() {
        return address + "page=" + (page - 1);
    }

    public String next() {
        return address + "page=" + (page + 1);
    }
}
