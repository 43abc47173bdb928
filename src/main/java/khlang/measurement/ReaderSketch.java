package khlang.measurement;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;

/**
 * Estimates how many different visitors there were, in 4 kB whatever their number, without keeping
 * anybody. Sketches can be merged in any order and any number of times.
 *
 * <p>Visitors are known for a day only, so over several days it tells visitors added up over the
 * days, each counted once a day however many documents were read.
 */
final class ReaderSketch {

    /** A sketch has two to the power of this many registers. */
    private static final int PRECISION = 12;

    private final UltraLogLog registers;

    /** Of nobody. */
    ReaderSketch() {
        registers = UltraLogLog.create(PRECISION);
    }

    private ReaderSketch(UltraLogLog registers) {
        this.registers = registers;
    }

    /**
     * One that was stored.
     *
     * @param bytes what {@link #bytes} gave; belongs to the sketch from now on
     */
    static ReaderSketch of(byte[] bytes) {
        return new ReaderSketch(UltraLogLog.wrap(bytes));
    }

    /**
     * Adds a visitor.
     *
     * @param visitor a hash of good quality
     */
    void add(long visitor) {
        registers.add(visitor);
    }

    /** Adds all visitors of another. */
    void add(ReaderSketch other) {
        registers.add(other.registers);
    }

    /** To be stored; most of it is zeros as long as there are few visitors. */
    byte[] bytes() {
        return registers.getState();
    }

    /** How many different visitors were added, about. */
    ReaderEstimate estimate() {
        return ReaderEstimate.of(registers.getDistinctCountEstimate(), 1 << PRECISION);
    }
}
