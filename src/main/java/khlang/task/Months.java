package khlang.task;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Months of a year, in which a task peaks or is due.
 *
 * @param bits one for each month, January the lowest
 */
public record Months(int bits) {

    /** None of them. */
    public static final Months NONE = new Months(0);

    private static final int ALL = 0xFFF;

    /** Refuses bits that are no month. */
    public Months {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("Not months: " + bits);
        }
    }

    /** Some months. */
    public static Months of(Set<Month> some) {
        return new Months(some.stream().mapToInt(Months::bit).sum());
    }

    private static int bit(Month month) {
        return 1 << (month.getValue() - 1);
    }

    /** Whether a month is among them. */
    public boolean has(Month month) {
        return (bits & bit(month)) != 0;
    }

    /** They, from January on. */
    public Set<Month> all() {
        Set<Month> all = EnumSet.noneOf(Month.class);
        Arrays.stream(Month.values()).filter(this::has).forEach(all::add);
        return all;
    }
}
