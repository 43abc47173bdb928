package khlang.measurement.web;

import khlang.measurement.AccessCount;

/**
 * A row of a table of accesses.
 *
 * @param name what it tells of
 * @param address where more of it stands; empty for nowhere
 * @param count in the year
 * @param hidden whether the number of staff is not told
 * @param before in the year before
 * @param hiddenBefore whether the number of staff of the year before is not told
 */
public record AccessRow(
        String name,
        String address,
        AccessCount count,
        boolean hidden,
        AccessCount before,
        boolean hiddenBefore) {

    /** The number of staff as people read it. */
    public String staff() {
        return told(count, hidden);
    }

    /** The same of the year before. */
    public String staffBefore() {
        return told(before, hiddenBefore);
    }

    private static String told(AccessCount count, boolean hidden) {
        if (count.hidesStaff()) {
            return StatisticsWords.say("few", AccessCount.FEWEST_STAFF);
        }
        return hidden ? StatisticsWords.say("untold") : StatisticsPage.number(count.byStaff());
    }

    /** What may be drawn of the number of staff. */
    long drawnStaff() {
        return hidden || count.hidesStaff() ? 0 : count.byStaff();
    }
}
