package khlang.privacy;

import java.util.Set;

/**
 * A number that may be a bank account: nothing in it proves it, so the words around it decide.
 *
 * <p>Beside the word for an account any usual length counts; beside the name of a bank only the two
 * lengths that nearly all have. An office's own account is meant too: whoever publishes it
 * confirms.
 */
final class BankAccount {

    private static final Set<Integer> LENGTHS = Set.of(10, 11, 12, 14, 15);
    private static final Set<Integer> USUAL_LENGTHS = Set.of(10, 12);
    private static final int SHOWN = 3;

    /** With blanks only as banks print it; anything else could be several numbers. */
    private static final Set<Integer> PRINTED =
            Set.of(
                    0,
                    1 << 3 | 1 << 4 | 1 << 9,
                    1 << 3 | 1 << 6,
                    1 << 3 | 1 << 9,
                    1 << 3,
                    1 << 4 | 1 << 8);

    private BankAccount() {}

    /** Whether the words make it one. */
    static boolean is(NumberCut cut, Cue cue) {
        return cue == Cue.ACCOUNT || (cue == Cue.BANK && USUAL_LENGTHS.contains(cut.length()));
    }

    /** Whether it looks like one, whatever the words say. */
    static boolean isWrittenSo(NumberCut cut, boolean hasBlanks) {
        return LENGTHS.contains(cut.length())
                && (!hasBlanks || PRINTED.contains(cut.parts()))
                && !isTied(cut.before())
                && !isTied(cut.after());
    }

    private static boolean isTied(Joint joint) {
        return joint == Joint.HYPHEN || joint == Joint.DOT;
    }

    /** The number with all but its last digits hidden. */
    static String hidden(NumberCut cut) {
        return "x".repeat(cut.length() - SHOWN) + cut.text(cut.length() - SHOWN);
    }
}
