package khlang.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a list holds: whoever adds up its lines with a pencil arrives at the figure. */
class ListsAddUpTest {

    private static final List<String> DIVISIONS = List.of("finance", "education", "clerk", "");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLinesAddUpToTheFigure(long seed) {
        for (Reading reading : Reading.values()) {
            addsUp(new FigurePart("part", reading, entries(new Random(seed))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soDoTheLinesOfEveryValueOfAFacet(long seed) {
        FigurePart part = FigurePart.count("part", entries(new Random(seed)));
        part.by(Facet.DIVISION)
                .forEach(
                        (value, tally) -> {
                            FigurePart of = part.only(one -> one.is(Facet.DIVISION, value));
                            assertThat(of.tally()).isEqualTo(tally);
                            addsUp(of);
                        });
    }

    /** With a pencil: each key once, with the greatest amount that stands beside it. */
    private static void addsUp(FigurePart part) {
        Map<String, Long> counted = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        for (Entry one : part.entries()) {
            all.put(one.key(), Math.max(all.getOrDefault(one.key(), 0L), one.amount()));
            if (one.counted()) {
                counted.put(one.key(), Math.max(counted.getOrDefault(one.key(), 0L), one.amount()));
            }
        }
        assertThat(part.tally()).isEqualTo(new Tally(sum(counted), sum(all)));
        assertThat(part.lines()).hasSize(all.size());
        assertThat(part.lines().stream().mapToLong(FigureLine::amount).sum())
                .isEqualTo(part.tally().counted());
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(one -> one).sum();
    }

    private static List<Entry> entries(Random random) {
        var entries = new ArrayList<Entry>();
        for (int i = random.nextInt(40); i > 0; i--) {
            String key = "thing:" + random.nextInt(20);
            String division = DIVISIONS.get(random.nextInt(DIVISIONS.size()));
            entries.add(
                    new Entry(
                            key,
                            random.nextBoolean(),
                            key,
                            "",
                            null,
                            "",
                            Map.of(Facet.DIVISION, division),
                            random.nextInt(5)));
        }
        return entries;
    }
}
