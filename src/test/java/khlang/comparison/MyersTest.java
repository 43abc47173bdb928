package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MyersTest {

    @Test
    void findsTheFewestChanges() {
        var random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            int numbers = 1 + random.nextInt(6);
            int[] before = random.ints(random.nextInt(25), 0, numbers).toArray();
            int[] after = random.ints(random.nextInt(25), 0, numbers).toArray();
            List<Edit> edits = edits(before, after, numbers, 1_000_000);
            assertThat(applied(edits, before, after)).isEqualTo(after);
            int changes = edits.stream().mapToInt(edit -> edit.removed() + edit.added()).sum();
            assertThat(changes).isEqualTo(before.length + after.length - 2 * common(before, after));
        }
    }

    @Test
    void manyChangesAreStillChangesThatLeadFromOneToTheOther() {
        var random = new Random(12);
        int[] before = random.ints(6_000, 0, 40).toArray();
        int[] after = random.ints(5_000, 0, 40).toArray();
        List<Edit> edits = edits(before, after, 40, Effort.USUAL);
        assertThat(applied(edits, before, after)).isEqualTo(after);
        assertThat(edits).hasSizeGreaterThan(500);
    }

    @Test
    void whenTheEffortIsSpentTheRestIsOneChange() {
        int[] before = IntStream.range(0, 1_000).map(i -> i * 7 % 1_000).toArray();
        int[] after = IntStream.range(0, 1_000).map(i -> i * 3 % 1_000).toArray();
        List<Edit> edits = edits(before, after, 1_000, 500);
        assertThat(applied(edits, before, after)).isEqualTo(after);
        assertThat(edits).hasSizeLessThan(10);
    }

    private static List<Edit> edits(int[] before, int[] after, int numbers, long steps) {
        return new Myers(new Effort(steps)).edits(before, after, numbers);
    }

    private static int[] applied(List<Edit> edits, int[] before, int[] after) {
        var made = new ArrayList<Integer>();
        int at = 0;
        for (Edit edit : edits) {
            for (; at < edit.beforeFrom(); at++) {
                made.add(before[at]);
            }
            assertThat(made).hasSize(edit.afterFrom());
            for (int i = edit.afterFrom(); i < edit.afterTo(); i++) {
                made.add(after[i]);
            }
            at = edit.beforeTo();
        }
        for (; at < before.length; at++) {
            made.add(before[at]);
        }
        return made.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int common(int[] before, int[] after) {
        int[][] longest = new int[before.length + 1][after.length + 1];
        for (int x = before.length - 1; x >= 0; x--) {
            for (int y = after.length - 1; y >= 0; y--) {
                longest[x][y] =
                        before[x] == after[y]
                                ? 1 + longest[x + 1][y + 1]
                                : Math.max(longest[x + 1][y], longest[x][y + 1]);
            }
        }
        return longest[0][0];
    }
}
