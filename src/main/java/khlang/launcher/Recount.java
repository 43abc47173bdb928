package khlang.launcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Adds up counted rows by itself and compares with what the portal displays. It knows nothing of
 * how the portal adds up: that is its use.
 */
final class Recount {

    private static final Set<String> ACCESSES = Set.of("VIEW", "DOWNLOAD");

    /** Begins the names of a document's sums, which end with a kind, a channel or a month. */
    private static final String OF_DOCUMENT = "document:";

    private final Map<Name, long[]> sums = new HashMap<>();
    private long rows;

    /** A counted row. */
    record Row(
            String day,
            String document,
            String division,
            String category,
            String sort,
            String channel,
            String audience,
            String kind,
            long count) {}

    /** A displayed sum. */
    record Total(String figure, String key, long byPublic, long byStaff) {}

    private record Name(String figure, String key) {}

    /**
     * A number that is not what the rows say.
     *
     * @param audience {@code PUBLIC} or {@code STAFF}
     * @param displayed by the portal
     * @param counted from the rows
     */
    record Difference(String figure, String key, String audience, long displayed, long counted) {}

    /** Takes a row. */
    void add(Row row) {
        rows++;
        boolean staff = row.audience().equals("STAFF");
        long count = row.count();
        String kind = row.kind();
        add("kind", kind, staff, count);
        add(OF_DOCUMENT + kind.toLowerCase(Locale.ROOT), row.document(), staff, count);
        if (ACCESSES.contains(kind)) {
            add("total", "", staff, count);
            add("month", row.day().substring(0, "2022-10".length()), staff, count);
            add("channel", row.channel(), staff, count);
            add("division", row.division(), staff, count);
            add("category", row.category(), staff, count);
            add("sort", row.sort(), staff, count);
            add(OF_DOCUMENT + row.channel().toLowerCase(Locale.ROOT), row.document(), staff, count);
            add(OF_DOCUMENT + month(row.day()), row.document(), staff, count);
        }
    }

    private static String month(String day) {
        return LocalDate.parse(day).getMonth().name().toLowerCase(Locale.ROOT);
    }

    private void add(String figure, String key, boolean staff, long count) {
        sums.computeIfAbsent(new Name(figure, key), none -> new long[2])[staff ? 1 : 0] += count;
    }

    /** How many rows there were. */
    long rows() {
        return rows;
    }

    /**
     * All numbers that are wrong. Numbers only grow: what is read meanwhile makes none of them
     * wrong.
     *
     * @param before what was displayed before the rows were taken
     * @param after what was displayed afterwards
     */
    List<Difference> compare(List<Total> before, List<Total> after) {
        Map<Name, Total> later = new HashMap<>();
        after.forEach(one -> later.put(name(one), one));
        List<Difference> wrong = new ArrayList<>();
        Set<Name> displayed = new HashSet<>();
        for (Total one : before) {
            Name name = name(one);
            displayed.add(name);
            long[] sum = sums.getOrDefault(name, new long[2]);
            Total end = later.getOrDefault(name, one);
            if (!isBetween(one.byPublic(), sum[0], end.byPublic())) {
                wrong.add(difference(name, "PUBLIC", one.byPublic(), sum[0]));
            }
            if (!isBetween(one.byStaff(), sum[1], end.byStaff())) {
                wrong.add(difference(name, "STAFF", one.byStaff(), sum[1]));
            }
        }
        sums.forEach(
                (name, sum) -> {
                    if (!displayed.contains(name) && !later.containsKey(name)) {
                        wrong.add(difference(name, "", 0, sum[0] + sum[1]));
                    }
                });
        return wrong;
    }

    private static boolean isBetween(long before, long counted, long after) {
        return before <= counted && counted <= Math.max(before, after);
    }

    private static Difference difference(Name name, String audience, long displayed, long counted) {
        return new Difference(name.figure(), name.key(), audience, displayed, counted);
    }

    private static Name name(Total total) {
        return new Name(total.figure(), total.key());
    }
}
