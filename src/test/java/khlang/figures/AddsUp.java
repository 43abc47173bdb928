package khlang.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** Adds the lines of lists up with a pencil, the whole and under every value of every facet. */
public final class AddsUp {

    private AddsUp() {}

    /** Whoever adds up the lines of a figure's lists arrives at its numbers. */
    public static void addsUp(Figure figure) {
        figure.parts().forEach(AddsUp::addsUp);
    }

    /** The same of one number. */
    public static void addsUp(FigurePart part) {
        pencil(part);
        for (Facet facet : Facet.values()) {
            part.by(facet)
                    .forEach(
                            (value, tally) -> {
                                FigurePart of = part.only(one -> one.is(facet, value));
                                assertThat(of.tally()).as(facet + " " + value).isEqualTo(tally);
                                pencil(of);
                            });
        }
    }

    /** Each key once, with the greatest amount that stands beside it. */
    private static void pencil(FigurePart part) {
        Map<String, Long> counted = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        for (Entry one : part.entries()) {
            all.put(one.key(), Math.max(all.getOrDefault(one.key(), 0L), one.amount()));
            if (one.counted()) {
                counted.put(one.key(), Math.max(counted.getOrDefault(one.key(), 0L), one.amount()));
            }
        }
        assertThat(part.tally()).as(part.key()).isEqualTo(new Tally(sum(counted), sum(all)));
        assertThat(part.lines()).as(part.key()).hasSize(all.size());
        assertThat(part.lines().stream().mapToLong(FigureLine::amount).sum())
                .as(part.key())
                .isEqualTo(part.tally().counted());
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().reduce(0L, Long::sum);
    }
}
