package khlang.privacy;

/**
 * Some neighbouring groups of a written number, as one string of digits that remembers where it was
 * parted.
 */
final class NumberCut {

    private final DigitGroups groups;
    private final int[] digits = new int[DigitGroups.MOST_DIGITS];
    private int first;
    private int last;
    private int length;
    private int parts;

    NumberCut(DigitGroups groups) {
        this.groups = groups;
    }

    /** Begins at a group without taking it. */
    void startAt(int group) {
        first = group;
        last = group - 1;
        length = 0;
        parts = 0;
    }

    /** Takes one more group; false when there is none or it would be too long. */
    boolean grow() {
        int next = last + 1;
        if (next >= groups.count() || length + groups.size(next) > digits.length) {
            return false;
        }
        if (length > 0) {
            parts |= 1 << length;
        }
        groups.write(next, digits, length);
        length += groups.size(next);
        last = next;
        return true;
    }

    int length() {
        return length;
    }

    int digit(int index) {
        return digits[index];
    }

    /** Bit n is set when the number is parted after its nth digit. */
    int parts() {
        return parts;
    }

    /** How many groups it has. */
    int size() {
        return last - first + 1;
    }

    int start() {
        return groups.start(first);
    }

    int end() {
        return groups.end(last);
    }

    Joint before() {
        return groups.before(first);
    }

    /** How long the group before it is; only when something joins them. */
    int sizeBefore() {
        return first == 0 ? 0 : groups.size(first - 1);
    }

    Joint after() {
        return groups.before(last + 1);
    }

    int sizeAfter() {
        return groups.size(last + 1);
    }

    /** What joins it to the group that it took last. */
    Joint lastJoint() {
        return groups.before(last);
    }

    /** Its digits from one on, without what stood between them. */
    String text(int from) {
        var text = new StringBuilder(length);
        for (int i = from; i < length; i++) {
            text.append((char) ('0' + digits[i]));
        }
        return text.toString();
    }
}
