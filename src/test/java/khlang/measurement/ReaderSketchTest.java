package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderSketchTest {

    private final SplittableRandom random = new SplittableRandom(2565);

    @Test
    void nobodyIsNobody() {
        assertThat(new ReaderSketch().estimate()).isEqualTo(ReaderEstimate.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40})
    void fewAreAsGoodAsCounted(int people) {
        assertThat(of(people).estimate().visitorDays()).isCloseTo(people, Offset.offset(1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 20_000, 300_000})
    void manyAreWithinWhatIsTold(int people) {
        int outside = 0;
        for (int i = 0; i < 20; i++) {
            ReaderEstimate estimate = of(people).estimate();
            outside += estimate.low() <= people && people <= estimate.high() ? 0 : 1;
            assertThat(estimate.percent()).isBetween(2.0, 3.0);
        }
        assertThat(outside).as("of 20, of which 1 is expected").isLessThanOrEqualTo(3);
    }

    @Test
    void whoReadsTwoDocumentsIsOneReaderOfBoth() {
        ReaderSketch one = new ReaderSketch();
        ReaderSketch other = new ReaderSketch();
        for (int i = 0; i < 1_000; i++) {
            long visitor = random.nextLong();
            one.add(visitor);
            other.add(visitor);
        }
        long alone = one.estimate().visitorDays();
        one.add(other);
        assertThat(one.estimate().visitorDays()).isEqualTo(alone);
    }

    @Test
    void theOrderOfMergingDoesNotMatterAndNoneIsMergedTwice() {
        byte[] first = of(500).bytes();
        byte[] second = of(700).bytes();
        ReaderSketch one = ReaderSketch.of(first.clone());
        one.add(ReaderSketch.of(second));
        ReaderSketch other = ReaderSketch.of(second.clone());
        other.add(ReaderSketch.of(first));
        other.add(ReaderSketch.of(first));
        assertThat(one.bytes()).isEqualTo(other.bytes());
        assertThat(one.estimate().visitorDays()).isCloseTo(1_200, Offset.offset(40L));
    }

    private ReaderSketch of(int people) {
        var sketch = new ReaderSketch();
        for (int i = 0; i < people; i++) {
            sketch.add(random.nextLong());
        }
        return sketch;
    }
}
