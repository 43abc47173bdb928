package khlang.measurement;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sums of a fiscal year, of one document or of many: by kind, channel and month, on each side.
 * Print views are counted by kind only: they are no accesses in the sense of the plan.
 */
public final class YearSums {

    /** What has a column for each side, in the order of the columns. */
    private static final List<Enum<?>> PARTS = parts();

    private static final List<AccessAudience> SIDES = List.of(AccessAudience.values());

    /** The names of the columns that hold them, in their order. */
    static final List<String> COLUMNS =
            PARTS.stream().flatMap(part -> SIDES.stream().map(side -> column(part, side))).toList();

    private final long[] cells = new long[COLUMNS.size()];

    private static List<Enum<?>> parts() {
        List<Enum<?>> parts = new ArrayList<>();
        parts.addAll(List.of(AccessKind.values()));
        parts.addAll(List.of(AccessChannel.values()));
        parts.addAll(List.of(Month.values()));
        return List.copyOf(parts);
    }

    /**
     * The column of a part's side.
     *
     * @param part a kind, a channel or a month
     */
    static String column(Enum<?> part, AccessAudience side) {
        return name(part) + "_" + name(side);
    }

    /** The name of a part in columns and addresses. */
    static String name(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** The names of all parts. */
    static List<String> names() {
        return PARTS.stream().map(YearSums::name).toList();
    }

    /**
     * The sums that the database tells.
     *
     * @param row holds the columns in their order
     * @param first where they begin
     */
    static YearSums of(Object[] row, int first) {
        var sums = new YearSums();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sums.cells[column] = ((Number) row[first + column]).longValue();
        }
        return sums;
    }

    /** The same without what tells of staff. */
    YearSums byPublic() {
        var sums = new YearSums();
        for (int column = 0; column < cells.length; column++) {
            sums.cells[column] = isOfStaff(column) ? 0 : cells[column];
        }
        return sums;
    }

    /** Whether a column tells of staff. */
    private static boolean isOfStaff(int column) {
        return SIDES.get(column % SIDES.size()) == AccessAudience.STAFF;
    }

    /** Adds what was counted on one day. */
    void add(DailyAccess access, long count) {
        add(access.kind(), access.audience(), count);
        if (access.kind().isAccess()) {
            add(access.channel(), access.audience(), count);
            add(access.day().getMonth(), access.audience(), count);
        }
    }

    private void add(Enum<?> part, AccessAudience side, long count) {
        cells[place(part, side)] += count;
    }

    /** Adds all of another. */
    void add(YearSums other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
    }

    /** The value of a column. */
    long cell(int column) {
        return cells[column];
    }

    /** All accesses. */
    public AccessCount total() {
        return of(AccessKind.VIEW).plus(of(AccessKind.DOWNLOAD));
    }

    /** Those of this kind. */
    public AccessCount of(AccessKind kind) {
        return part(kind);
    }

    /** The accesses that came this way. */
    public AccessCount over(AccessChannel channel) {
        return part(channel);
    }

    /** The accesses of a month of the year. */
    public AccessCount in(YearMonth month) {
        return part(month.getMonth());
    }

    /** What a kind, a channel or a month has. */
    AccessCount part(Enum<?> part) {
        return new AccessCount(
                cells[place(part, AccessAudience.PUBLIC)],
                cells[place(part, AccessAudience.STAFF)]);
    }

    private static int place(Enum<?> part, AccessAudience side) {
        return PARTS.indexOf(part) * SIDES.size() + SIDES.indexOf(side);
    }
}
