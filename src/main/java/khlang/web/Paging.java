package khlang.web;

import java.util.List;
import java.util.TreeSet;

/**
 * Which page of a list is shown.
 *
 * @param page from 1 to {@code pages()}
 * @param size how many entries a page holds
 * @param total how many entries there are
 * @param address the list's address up to the page's number, such as {@code /kinds/plan?page=}
 */
public record Paging(int page, int size, long total, String address) {

    private static final int FARTHEST = 10_000;

    /**
     * The page that was asked for. What is no number means the first page, a number beyond the end
     * the last: a list that grew shorter since somebody kept its address still answers.
     *
     * @param asked the parameter as it was typed, null when there is none
     */
    public static Paging of(String asked, int size, long total, String address) {
        int last = lastPage(size, total);
        return new Paging(Math.min(number(asked), last), size, total, address);
    }

    /** The number that was typed, 1 to 10,000; 1 for what is none. */
    public static int number(String asked) {
        if (asked == null || !asked.matches("[0-9]{1,9}")) {
            return 1;
        }
        return Math.clamp(Integer.parseInt(asked), 1, FARTHEST);
    }

    private static int lastPage(int size, long total) {
        return Math.clamp((total + size - 1) / size, 1, FARTHEST);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return lastPage(size, total);
    }

    /** How many entries stand before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The number of the first entry on this page, for "21–40 of 57". */
    public long from() {
        return total == 0 ? 0 : offset() + 1L;
    }

    /** The number of the last entry on this page. */
    public long to() {
        return Math.min(total, (long) page * size);
    }

    /** The page numbers to offer: the ends, this one and its neighbours, in order. */
    public List<Integer> offered() {
        var offered = new TreeSet<Integer>(List.of(1, pages()));
        for (int near = page - 1; near <= page + 1; near++) {
            if (near >= 1 && near <= pages()) {
                offered.add(near);
            }
        }
        return List.copyOf(offered);
    }

    /** The address of another page. */
    public String to(int other) {
        return address + other;
    }
}
