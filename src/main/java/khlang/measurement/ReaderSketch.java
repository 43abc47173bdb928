package khlang.measurement;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Estimates how many different visitors there were, in 4 kB whatever their number, without keeping
 * anybody. Sketches can be merged in any order and any number of times.
 *
 * <p>Visitors are known for a day only, so over several days it tells visitors added up over the
 * days, each counted once a day however many documents were read.
 *
 * <p>Few visitors are kept as the tokens that the registers are made of: 32 bits of each visitor's
 * hash, by which they are counted without error and merged in less than a thousandth of a
 * millisecond.
 */
final class ReaderSketch {

    /** A sketch has two to the power of this many registers, one byte each. */
    private static final int PRECISION = 12;

    /** More visitors are kept in registers. */
    static final int MOST_TOKENS = 256;

    /** The first {@link #number} of them in ascending order, each once; none beside registers. */
    private int[] tokens = new int[4];

    private int number;

    private UltraLogLog registers;

    /** Of nobody. */
    ReaderSketch() {}

    /**
     * One that was stored.
     *
     * @param bytes what {@link #bytes} gave; belongs to the sketch from now on
     */
    static ReaderSketch of(byte[] bytes) {
        var sketch = new ReaderSketch();
        if (bytes.length == 1 << PRECISION) {
            sketch.registers = UltraLogLog.wrap(bytes);
        } else {
            sketch.number = bytes.length / Integer.BYTES;
            sketch.tokens = new int[Math.max(1, sketch.number)];
            ByteBuffer.wrap(bytes).asIntBuffer().get(sketch.tokens, 0, sketch.number);
        }
        return sketch;
    }

    /**
     * Adds a visitor.
     *
     * @param visitor a hash of good quality
     */
    void add(long visitor) {
        addToken(UltraLogLog.computeToken(visitor));
    }

    private void addToken(int token) {
        if (registers != null) {
            registers.addToken(token);
            return;
        }
        int place = Arrays.binarySearch(tokens, 0, number, token);
        if (place >= 0) {
            return;
        }
        if (number == MOST_TOKENS) {
            intoRegisters();
            registers.addToken(token);
            return;
        }
        if (number == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * number);
        }
        int free = -place - 1;
        System.arraycopy(tokens, free, tokens, free + 1, number - free);
        tokens[free] = token;
        number++;
    }

    private void intoRegisters() {
        registers = UltraLogLog.create(PRECISION);
        for (int i = 0; i < number; i++) {
            registers.addToken(tokens[i]);
        }
        number = 0;
        tokens = new int[0];
    }

    /** Adds all visitors of another, which stays as it is. */
    void add(ReaderSketch other) {
        if (other.registers == null) {
            for (int i = 0; i < other.number; i++) {
                addToken(other.tokens[i]);
            }
        } else {
            if (registers == null) {
                intoRegisters();
            }
            registers.add(other.registers);
        }
    }

    /** To be stored. */
    byte[] bytes() {
        if (registers != null) {
            return registers.getState();
        }
        ByteBuffer bytes = ByteBuffer.allocate(number * Integer.BYTES);
        bytes.asIntBuffer().put(tokens, 0, number);
        return bytes.array();
    }

    /** How many different visitors were added, about. */
    ReaderEstimate estimate() {
        return registers == null
                ? ReaderEstimate.counted(number)
                : ReaderEstimate.of(registers.getDistinctCountEstimate(), 1 << PRECISION);
    }
}
