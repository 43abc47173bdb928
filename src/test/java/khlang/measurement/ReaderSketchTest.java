package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
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
    @ValueSource(ints = {1, 5, 40, ReaderSketch.MOST_TOKENS})
    void fewAreCounted(int people) {
        assertThat(of(people).estimate().visitorDays()).isEqualTo(people);
        assertThat(ReaderSketch.of(of(people).bytes()).estimate().visitorDays()).isEqualTo(people);
        assertThat(of(people).bytes()).hasSizeLessThanOrEqualTo(1_024);
    }

    /** Few and many, merged both ways, must be what they are when each visitor is added alone. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 100, 255, 256, 257, 300, 5_000})
    void itDoesNotMatterInWhatFormVisitorsWereKept(int people) {
        for (int others : new int[] {0, 1, 200, 256, 400}) {
            var together = new ReaderSketch();
            var one = new ReaderSketch();
            var other = new ReaderSketch();
            for (int i = 0; i < people + others; i++) {
                long visitor = random.nextLong();
                together.add(visitor);
                (i < people ? one : other).add(visitor);
                one.add(i < people ? visitor : random.nextBoolean() ? visitor : 1L);
            }
            one.add(1L);
            together.add(1L);
            byte[] kept = other.bytes().clone();
            ReaderSketch there = ReaderSketch.of(one.bytes().clone());
            there.add(other);
            ReaderSketch back = ReaderSketch.of(kept.clone());
            back.add(one);
            assertThat(there.bytes()).isEqualTo(together.bytes()).isEqualTo(back.bytes());
            assertThat(other.bytes()).isEqualTo(kept);
        }
    }

    @Test
    void whatWasStoredBeforeTokensIsRead() {
        UltraLogLog registers = UltraLogLog.create(12);
        var sketch = new ReaderSketch();
        for (int i = 0; i < 700; i++) {
            long visitor = random.nextLong();
            registers.add(visitor);
            sketch.add(visitor);
        }
        assertThat(sketch.bytes()).isEqualTo(registers.getState());
        long first = random.nextLong();
        var few = ReaderSketch.of(UltraLogLog.create(12).add(first).getState());
        few.add(first);
        few.add(random.nextLong());
        assertThat(few.estimate().visitorDays()).isEqualTo(2);
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
