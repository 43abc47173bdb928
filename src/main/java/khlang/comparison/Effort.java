package khlang.comparison;

/**
 * How much a comparison may still work. It counts steps, not time, so that the same two texts are
 * always compared alike. When it is spent, what is left is told line by line or as a whole.
 */
final class Effort {

    /** About a second on a slow machine; two texts of 50 pages need a hundredth of it. */
    static final long USUAL = 400_000_000L;

    private long left;
    private boolean spent;

    Effort(long steps) {
        left = steps;
    }

    /** Takes so many steps; false when there are not enough left, and then never again true. */
    boolean spend(long steps) {
        left -= steps;
        spent |= left < 0;
        return !spent;
    }

    /** Whether something had to be told more coarsely than by word. */
    boolean isSpent() {
        return spent;
    }
}
