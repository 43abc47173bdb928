package khlang.survey;

/**
 * What readers have said of something.
 *
 * @param helped how many it has helped, zero or more
 * @param notEnough for how many it was not enough, zero or more
 */
public record VoteCount(long helped, long notEnough) {

    /** Nobody has said anything. */
    public static final VoteCount NONE = new VoteCount(0, 0);

    private static final int HUNDRED = 100;

    /** How many have said something. */
    public long all() {
        return helped + notEnough;
    }

    /** Both together. */
    public VoteCount plus(VoteCount other) {
        return new VoteCount(helped + other.helped, notEnough + other.notEnough);
    }

    /** How many of a hundred it has helped, rounded; 0 when nobody has said anything. */
    public long percent() {
        return all() == 0 ? 0 : Math.round((double) HUNDRED * helped / all());
    }
}
