package khlang.measurement;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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

    /** The part that all accesses belong to, as the readers behind them are kept. */
    static final String ALL = "all";

    /** The parts whose readers of staff are known: all accesses, then each part. */
    static final List<String> READ =
            Stream.concat(Stream.of(ALL), PARTS.stream().map(YearSums::name)).toList();

    /** The names of the columns that say how many of staff are behind them, in their order. */
    static final List<String> READERS = READ.stream().map(YearSums::readers).toList();

    /** All columns of a row that can be told from, in their order. */
    static final List<String> TOLD = Stream.of(COLUMNS, READERS).flatMap(List::stream).toList();

    private final long[] cells = new long[COLUMNS.size()];
    private final long[] readers = new long[READ.size()];

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

    /** The column that says how many of staff are behind a part. */
    static String readers(String part) {
        return part + "_readers";
    }

    /** The names of all parts. */
    static List<String> names() {
        return PARTS.stream().map(YearSums::name).toList();
    }

    /**
     * The sums that the database tells.
     *
     * @param row holds the columns of {@link #TOLD} in their order
     * @param first where they begin
     */
    static YearSums of(Object[] row, int first) {
        var sums = new YearSums();
        fill(sums.cells, row, first);
        fill(sums.readers, row, first + COLUMNS.size());
        return sums;
    }

    private static void fill(long[] numbers, Object[] row, int first) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((Number) row[first + i]).longValue();
        }
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
        columns(access).forEach(part -> cells[place(part, access.audience())] += count);
    }

    /** The parts that an access belongs to, of {@link #READ}. */
    static List<String> parts(DailyAccess access) {
        Stream<String> named = columns(access).stream().map(YearSums::name);
        return (access.kind().isAccess() ? Stream.concat(Stream.of(ALL), named) : named).toList();
    }

    private static List<Enum<?>> columns(DailyAccess access) {
        return access.kind().isAccess()
                ? List.of(access.kind(), access.channel(), access.day().getMonth())
                : List.of(access.kind());
    }

    /** Adds all of another; there are at least the readers of the one that has more. */
    void add(YearSums other) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] += other.cells[i];
        }
        for (int i = 0; i < readers.length; i++) {
            readers[i] = Math.max(readers[i], other.readers[i]);
        }
    }

    /**
     * Learns that so many members of staff at least are behind a part.
     *
     * @param part one of {@link #READ}
     */
    void know(String part, long number) {
        int place = READ.indexOf(part);
        readers[place] = Math.max(readers[place], number);
    }

    /** Of which parts it is not known whether enough members of staff are behind them. */
    Set<String> unsure() {
        Set<String> parts = new LinkedHashSet<>();
        if (total().hidesStaff()) {
            parts.add(ALL);
        }
        PARTS.stream()
                .filter(part -> part(part).hidesStaff())
                .map(YearSums::name)
                .forEach(parts::add);
        return parts;
    }

    /** The value of a column. */
    long cell(int column) {
        return cells[column];
    }

    /** All accesses. */
    public AccessCount total() {
        AccessCount both = of(AccessKind.VIEW).plus(of(AccessKind.DOWNLOAD));
        return new AccessCount(both.byPublic(), both.byStaff(), readers[0]);
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
                cells[place(part, AccessAudience.STAFF)],
                readers[PARTS.indexOf(part) + 1]);
    }

    private static int place(Enum<?> part, AccessAudience side) {
        return PARTS.indexOf(part) * SIDES.size() + SIDES.indexOf(side);
    }
}
