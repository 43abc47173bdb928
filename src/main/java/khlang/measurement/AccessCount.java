package khlang.measurement;

/**
 * How often, and on which side.
 *
 * @param byPublic accesses by the public, zero or more
 * @param byStaff accesses by staff, zero or more
 * @param readers how many different members of staff are behind them at least, a visitor of two
 *     days twice; zero where it is not known
 */
public record AccessCount(long byPublic, long byStaff, long readers) {

    /** None at all. */
    public static final AccessCount NONE = new AccessCount(0, 0);

    /** Fewer staff than this might be recognised, so the number of their accesses is not told. */
    public static final int FEWEST_STAFF = 5;

    /** Accesses of which nobody knows how many members of staff are behind them. */
    public AccessCount(long byPublic, long byStaff) {
        this(byPublic, byStaff, 0);
    }

    static AccessCount of(AccessAudience audience, long count) {
        return switch (audience) {
            case PUBLIC -> new AccessCount(count, 0);
            case STAFF -> new AccessCount(0, count);
        };
    }

    /** Both together: at least the readers of the one that has more. */
    public AccessCount plus(AccessCount other) {
        return new AccessCount(
                byPublic + other.byPublic,
                byStaff + other.byStaff,
                Math.max(readers, other.readers));
    }

    /**
     * Whether the members of staff are so few that the number of their accesses must not be told.
     */
    public boolean hidesStaff() {
        return byStaff > 0 && readers < FEWEST_STAFF;
    }
}
