package khlang.word;

import java.util.List;

/**
 * Numbers as bars beside each other, for a Word file.
 *
 * @param title what the numbers count; read out where the picture cannot be seen
 * @param bars from left to right
 */
public record BarChart(String title, List<Bar> bars) {

    /** The bars are copied. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One number.
     *
     * @param name stands below it
     * @param value its height, not below 0
     * @param label stands above it, as people write the value; empty for nothing
     */
    public record Bar(String name, long value, String label) {}
}
