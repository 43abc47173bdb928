package khlang.privacy;

import java.util.Optional;
import java.util.Set;

/**
 * A mobile number: 06, 08 or 09 and eight more digits, or the same behind +66, in the groups in
 * which people write it.
 *
 * <p>Numbers of fixed lines and short ones such as 1567 are an office's and never meant. A mobile
 * number counts wherever it stands, even beside the name of an office: it may still be somebody's
 * own, and it only leads to a warning.
 */
final class MobileNumber {

    static final int LENGTH = 10;

    /** The longest, with 0066 and a zero in parentheses. */
    static final int LONGEST = LENGTH + 4;

    private static final Set<Integer> WRITTEN =
            Set.of(
                    parts(),
                    parts(3, 6),
                    parts(3),
                    parts(3, 7),
                    parts(2, 6),
                    parts(2),
                    parts(4, 7),
                    parts(4),
                    parts(3, 6, 8),
                    parts(6),
                    parts(5),
                    parts(5, 9),
                    parts(2, 3, 4, 5, 6, 7, 8, 9));

    private MobileNumber() {}

    private static int parts(int... places) {
        int parts = 0;
        for (int place : places) {
            parts |= 1 << place;
        }
        return parts;
    }

    /** The number, hidden but for its head and tail; empty when it is none. */
    static Optional<String> read(NumberCut cut) {
        int head = countryCode(cut);
        int rest = head == 0 ? 1 : national(cut, head);
        if (cut.length() - rest != LENGTH - 1
                || (head == 0 && cut.digit(0) != 0)
                || !isMobile(cut.digit(rest))
                || !WRITTEN.contains(partsOfNational(cut, head))
                || isPartOfLonger(cut)) {
            return Optional.empty();
        }
        String number = "0" + cut.text(rest);
        return Optional.of(number.substring(0, 3) + "-xxx-xx" + number.substring(8));
    }

    private static boolean isMobile(int digit) {
        return digit == 6 || digit == 8 || digit == 9;
    }

    /** How many digits of it are the way into the country: none, 66 or 0066. */
    private static int countryCode(NumberCut cut) {
        int zeros = cut.digit(0) == 0 && cut.digit(1) == 0 ? 2 : 0;
        boolean thai =
                cut.length() >= zeros + LENGTH + 1
                        && cut.digit(zeros) == 6
                        && cut.digit(zeros + 1) == 6;
        return thai ? zeros + 2 : 0;
    }

    /** Where the number goes on behind the country code and a zero that may follow it. */
    private static int national(NumberCut cut, int head) {
        return cut.digit(head) == 0 ? head + 1 : head;
    }

    /**
     * Where it is parted, counted as if it were written with its zero; that after the zero less.
     */
    private static int partsOfNational(NumberCut cut, int head) {
        int parts = cut.parts();
        if (head > 0) {
            parts = parts >> national(cut, head) << 1;
        }
        return parts & ~0b11;
    }

    /** A tail of one or two digits makes a range of numbers: 081-234-5678-9. */
    private static boolean isPartOfLonger(NumberCut cut) {
        boolean head = isTied(cut.before()) && cut.sizeBefore() > 2 && cut.sizeBefore() != LENGTH;
        boolean tail = isTied(cut.after()) && cut.sizeAfter() > 2 && cut.sizeAfter() != LENGTH;
        return head || tail;
    }

    private static boolean isTied(Joint joint) {
        return joint == Joint.HYPHEN || joint == Joint.DOT;
    }
}
