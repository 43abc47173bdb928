package khlang.privacy;

import java.util.Optional;

/**
 * The thirteen digits of an identity card, written together, as 1-2345-67890-12-3 with some or all
 * of these gaps, or a digit a box.
 *
 * <p>The last digit proves the others. The first one is 1 to 8 for everybody who is registered.
 * Companies and offices have numbers that begin with 0, as some cards have: these count only where
 * a card is named beside them. None begins with 9, so an ISBN is never meant. A project's or a
 * product's number of 13 digits passes by chance one time in eleven; whoever publishes it confirms.
 */
final class CitizenId {

    static final int LENGTH = 13;

    private static final int GAPS = 1 << 1 | 1 << 5 | 1 << 10 | 1 << 12;
    private static final int BOXES = (1 << LENGTH) - 2;
    private static final int COMPANY = 0;
    private static final int LAST_PERSON = 8;

    private CitizenId() {}

    /**
     * The number, hidden but for its first and last digit's surroundings; empty when it is none.
     */
    static Optional<String> read(NumberCut cut, boolean cardIsNamed) {
        if (cut.length() != LENGTH || !isWrittenSo(cut.parts()) || isPartOfLonger(cut)) {
            return Optional.empty();
        }
        int first = cut.digit(0);
        boolean person = first == COMPANY ? cardIsNamed : first <= LAST_PERSON;
        return person && provesItself(cut) ? Optional.of(hidden(cut)) : Optional.empty();
    }

    private static boolean isWrittenSo(int parts) {
        return (parts & ~GAPS) == 0 || parts == BOXES;
    }

    private static boolean isPartOfLonger(NumberCut cut) {
        boolean head = cut.before() == Joint.DOT ? cut.sizeBefore() > 2 : isTied(cut.before());
        boolean tail = cut.after() == Joint.DOT || isTied(cut.after());
        return (head && cut.sizeBefore() != LENGTH) || (tail && cut.sizeAfter() != LENGTH);
    }

    private static boolean isTied(Joint joint) {
        return joint == Joint.HYPHEN || joint == Joint.PARENTHESIS;
    }

    private static boolean provesItself(NumberCut cut) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += cut.digit(i) * (LENGTH - i);
        }
        return (11 - sum % 11) % 10 == cut.digit(LENGTH - 1);
    }

    private static String hidden(NumberCut cut) {
        return "%d-%d%dxx-xxxxx-xx-%d"
                .formatted(cut.digit(0), cut.digit(1), cut.digit(2), cut.digit(LENGTH - 1));
    }
}
