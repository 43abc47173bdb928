package khlang.privacy;

import java.util.Arrays;

/**
 * The groups of digits of one written number, such as 081-234-5678. Of an endless number only the
 * last groups are kept.
 */
final class DigitGroups {

    /** No number that we look for has more digits, nor therefore more groups. */
    static final int MOST_DIGITS = 15;

    private static final int ROOM = 256;

    private final int[] starts = new int[ROOM];
    private final int[] ends = new int[ROOM];
    private final int[] sizes = new int[ROOM];
    private final long[] values = new long[ROOM];
    private final Joint[] joints = new Joint[ROOM];
    private int count;

    int count() {
        return count;
    }

    boolean isFull() {
        return count == ROOM;
    }

    void begin(Joint before, int position) {
        starts[count] = position;
        sizes[count] = 0;
        values[count] = 0;
        joints[count] = before;
        count++;
    }

    void add(int digit, int position) {
        int last = count - 1;
        if (sizes[last] < MOST_DIGITS) {
            values[last] = values[last] * 10 + digit;
        }
        sizes[last]++;
        ends[last] = position + 1;
    }

    /** Where the first digit of a group stands in the text. */
    int start(int group) {
        return starts[group];
    }

    /** Where the text goes on after the last digit of a group. */
    int end(int group) {
        return ends[group];
    }

    /** How many digits a group has. */
    int size(int group) {
        return sizes[group];
    }

    /** What stands before a group; none after the last one. */
    Joint before(int group) {
        return group < count ? joints[group] : Joint.NONE;
    }

    /** Writes the digits of a group that has no more than {@link #MOST_DIGITS}. */
    void write(int group, int[] digits, int at) {
        long rest = values[group];
        for (int i = at + sizes[group] - 1; i >= at; i--) {
            digits[i] = (int) (rest % 10);
            rest /= 10;
        }
    }

    /** Forgets the first groups. */
    void drop(int groups) {
        int rest = count - groups;
        System.arraycopy(starts, groups, starts, 0, rest);
        System.arraycopy(ends, groups, ends, 0, rest);
        System.arraycopy(sizes, groups, sizes, 0, rest);
        System.arraycopy(values, groups, values, 0, rest);
        System.arraycopy(joints, groups, joints, 0, rest);
        count = rest;
    }

    void clear() {
        Arrays.fill(joints, 0, count, null);
        count = 0;
    }
}
