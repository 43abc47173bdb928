package khlang.measurement;

/**
 * How often, and on which side.
 *
 * @param byPublic accesses by the public, zero or more
 * @param byStaff accesses by staff, zero or more
 */
public record AccessCount(long byPublic, long byStaff) {

    /** None at all. */
    public static final AccessCount NONE = new AccessCount(0, 0);

    /** Fewer staff than this might be recognised, so their number is not told. */
    public static final int FEWEST_STAFF = 5;

    static AccessCount of(AccessAudience audience, long count) {
        return switch (audience) {
            case PUBLIC -> new AccessCount(count, 0);
            case STAFF -> new AccessCount(0, count);
        };
    }

    /** Both together. */
    public AccessCount plus(AccessCount other) {
        return new AccessCount(byPublic + other.byPublic, byStaff + other.byStaff);
    }

    /** Whether the number of staff is so small that it must not be told. */
    public boolean hidesStaff() {
        return byStaff > 0 && byStaff < FEWEST_STAFF;
    }
}
