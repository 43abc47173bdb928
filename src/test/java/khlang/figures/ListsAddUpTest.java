package khlang.figures;

import static khlang.figures.AddsUp.addsUp;

import java.util.ArrayList;
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
    void theLinesAddUpToTheFigureAndToEveryValueOfAFacet(long seed) {
        for (Reading reading : Reading.values()) {
            addsUp(new FigurePart("part", reading, entries(new Random(seed))));
        }
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
