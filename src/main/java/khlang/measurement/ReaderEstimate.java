package khlang.measurement;

/**
 * About how many different visitors, added up over the days.
 *
 * @param visitorDays the most likely number
 * @param low in 95 of 100 cases the true number is not below
 * @param high in 95 of 100 cases the true number is not above
 */
public record ReaderEstimate(long visitorDays, long low, long high) {

    /** Nobody at all, which is certain. */
    public static final ReaderEstimate NONE = new ReaderEstimate(0, 0, 0);

    /** The standard error of one register's share (Ertl, UltraLogLog, 2024). */
    private static final double ERROR = 0.785;

    /** Standard errors on each side that hold 95 of 100 cases. */
    private static final double SIDE = 1.96;

    /** So few that all of them were counted. */
    static ReaderEstimate counted(long visitors) {
        return new ReaderEstimate(visitors, visitors, visitors);
    }

    static ReaderEstimate of(double estimate, int registers) {
        // With few visitors only those that share a register are missed: far less than this.
        double side = SIDE * ERROR / Math.sqrt(registers) * estimate;
        return new ReaderEstimate(
                Math.round(estimate),
                (long) Math.floor(estimate - side + 0.5),
                (long) Math.ceil(estimate + side - 0.5));
    }

    /** Whether it is no estimate: the number is certain. */
    public boolean isCounted() {
        return low == high;
    }

    /** How far the true number may be away on either side, in percent of the estimate. */
    public double percent() {
        return visitorDays == 0 ? 0 : 100.0 * (high - low) / 2 / visitorDays;
    }
}
