package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take time. The limit is wide and in work, not time; bench/diff measures. */
class LimitsTest {

    /** Seconds of one processor; the worst needs about three. */
    private static final long MOST_WORK = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String[] WORDS = {
        "เทศบาล",
        "ประชาชน",
        "ยื่นคำขอ",
        "ภายใน",
        "อนุญาต",
        "ก่อสร้าง",
        "ตรวจสอบ",
        "ลงนาม",
        "เอกสาร",
        " "
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void evenTheWorstTextsAreComparedInBounds(String name, String before, String after) {
        long start = THREADS.getCurrentThreadCpuTime();
        var comparison = Comparison.of(before, after);
        assertThat(comparison.inline().blocks()).isNotEmpty();
        assertThat(comparison.sideBySide().rows()).isNotEmpty();
        assertThat(Merge.of(before, after, before).text()).isEqualTo(after);
        long worked = THREADS.getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(worked)).isLessThan(Duration.ofSeconds(MOST_WORK));
        assertThat(Shown.joined(comparison.passages(), true)).isEqualTo(before);
        assertThat(Shown.joined(comparison.passages(), false)).isEqualTo(after);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("two texts of 50 pages", lines(1, 135_000), lines(2, 135_000)),
                Arguments.of("one line of a megabyte", line(3, 1_000_000), line(4, 1_000_000)),
                Arguments.of("100,000 empty lines", "\n".repeat(100_000), ""),
                Arguments.of("empty lines and a text", "\n".repeat(100_000), lines(5, 100_000)),
                Arguments.of("signs of no letter", "่".repeat(500_000), "้".repeat(400_000)),
                Arguments.of("spaces", " ก".repeat(300_000), "ก  ".repeat(200_000)),
                Arguments.of("short lines", "ก\n".repeat(600_000), "ข\nก\n".repeat(300_000)),
                Arguments.of("the longest texts", lines(6, 4_000_000), lines(7, 4_000_000)));
    }

    private static String lines(int seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(line(random.nextInt(), 20 + random.nextInt(150)))
                    .append(random.nextInt(100_000))
                    .append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String line(int seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
