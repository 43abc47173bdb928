package khlang.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Answers on the five levels, counted: from the least (1) to the most (5).
 *
 * @param counts how many answered each level, the least first; always five, none below zero
 */
public record Levels(List<Long> counts) {

    /** The most. */
    public static final int MOST = 5;

    /** From this level on somebody is satisfied. */
    public static final int SATISFIED = 4;

    /** Fewer answers say too little (domain, M15). */
    public static final int ENOUGH = 10;

    /** Nobody has answered. */
    public static final Levels NONE = new Levels(List.of(0L, 0L, 0L, 0L, 0L));

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 2;

    /** Refuses what is not five numbers from zero on. */
    public Levels {
        counts = List.copyOf(counts);
        if (counts.size() != MOST || counts.stream().anyMatch(one -> one < 0)) {
            throw new IllegalArgumentException("Not five counts: " + counts);
        }
    }

    /** Counts answers; each is 1 to {@value #MOST}. */
    public static Levels of(Collection<Integer> answers) {
        var counts = new Long[MOST];
        Arrays.fill(counts, 0L);
        answers.forEach(one -> counts[one - 1]++);
        return new Levels(Arrays.asList(counts));
    }

    /** Both together. */
    public Levels plus(Levels other) {
        var sums = new Long[MOST];
        for (int i = 0; i < MOST; i++) {
            sums[i] = counts.get(i) + other.counts.get(i);
        }
        return new Levels(Arrays.asList(sums));
    }

    /** How many answered a level, 1 to {@value #MOST}. */
    public long of(int level) {
        return counts.get(level - 1);
    }

    /** How many answered. */
    public long n() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** All levels added up. */
    public long sum() {
        long sum = 0;
        for (int level = 1; level <= MOST; level++) {
            sum += level * of(level);
        }
        return sum;
    }

    /** Whether there are so few answers that they say little. */
    public boolean areFew() {
        return n() < ENOUGH;
    }

    /** 100 × sum ÷ (5 × n), to two decimals; empty when nobody has answered. */
    public Optional<BigDecimal> percent() {
        return share(HUNDRED * sum(), MOST * n());
    }

    /** The mean level, to two decimals; empty when nobody has answered. */
    public Optional<BigDecimal> mean() {
        return share(sum(), n());
    }

    /** How many of a hundred are satisfied, to two decimals; empty when nobody has answered. */
    public Optional<BigDecimal> satisfied() {
        long satisfied = 0;
        for (int level = SATISFIED; level <= MOST; level++) {
            satisfied += of(level);
        }
        return share(HUNDRED * satisfied, n());
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part)
                                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
    }
}
