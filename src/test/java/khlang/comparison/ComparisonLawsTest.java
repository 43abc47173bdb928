package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for any two texts. */
class ComparisonLawsTest {

    private final RandomTexts texts = new RandomTexts(2565);

    @Test
    void theRunsOfEachSideAreItsText() {
        for (int round = 0; round < 2_000; round++) {
            String before = texts.text();
            String after = round % 2 == 0 ? texts.changed(before) : texts.text();
            long steps = round % 5 == 0 ? texts.number(200) : Effort.USUAL;
            List<Passage> passages = Comparison.of(before, after, steps).passages();
            assertThat(Shown.joined(passages, true)).isEqualTo(before);
            assertThat(Shown.joined(passages, false)).isEqualTo(after);
            assertThat(lines(passages, true)).isEqualTo(before);
            assertThat(lines(passages, false)).isEqualTo(after);
        }
    }

    @Test
    void theSidesOfTheRowsAreTheLinesOfTheTexts() {
        for (int round = 0; round < 1_000; round++) {
            String before = texts.text();
            String after = texts.changed(before);
            List<Row> rows = Comparison.of(before, after).sideBySide(Integer.MAX_VALUE).rows();
            assertThat(side(rows, true)).isEqualTo(before.replace("\n", ""));
            assertThat(side(rows, false)).isEqualTo(after.replace("\n", ""));
            assertThat(rows.stream().map(Row::beforeLine).filter(line -> line > 0).toList())
                    .isEqualTo(oneTo(Comparison.lines(before).size()));
            assertThat(rows.stream().map(Row::afterLine).filter(line -> line > 0).toList())
                    .isEqualTo(oneTo(Comparison.lines(after).size()));
        }
    }

    @Test
    void theInlineViewIsTheWholeOfBothTexts() {
        for (int round = 0; round < 1_000; round++) {
            String before = texts.text();
            String after = texts.changed(before);
            var blocks = Comparison.of(before, after).inline(Integer.MAX_VALUE).blocks();
            assertThat(
                            blocks.stream()
                                    .flatMap(block -> block.runs().stream())
                                    .filter(run -> run.change().isAfter())
                                    .map(Run::text)
                                    .collect(Collectors.joining()))
                    .isEqualTo(after);
        }
    }

    @Test
    void foldedLinesAreCountedWhateverTheContext() {
        for (int round = 0; round < 1_000; round++) {
            String before = texts.text();
            String after = texts.changed(before);
            var blocks = Comparison.of(before, after).inline(texts.number(3)).blocks();
            int shown =
                    blocks.stream()
                            .flatMap(block -> block.runs().stream())
                            .filter(run -> run.change().isAfter())
                            .map(Run::text)
                            .collect(
                                    Collectors.collectingAndThen(
                                            Collectors.joining(), this::count));
            int folded = blocks.stream().mapToInt(InlineBlock::folded).sum();
            assertThat(shown + folded).isEqualTo(count(after));
        }
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        for (int round = 0; round < 1_000; round++) {
            String before = texts.text();
            String after = texts.changed(before);
            assertThat(Comparison.of(before, after).isSame()).isEqualTo(before.equals(after));
            assertThat(Comparison.of(before, after).isSame())
                    .isEqualTo(Comparison.of(after, before).isSame());
        }
    }

    private int count(String text) {
        return Comparison.lines(text).size();
    }

    private static List<Integer> oneTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String lines(List<Passage> passages, boolean before) {
        return passages.stream()
                .flatMap(passage -> (before ? passage.before() : passage.after()).stream())
                .collect(Collectors.joining());
    }

    private static String side(List<Row> rows, boolean before) {
        return rows.stream()
                .flatMap(row -> (before ? row.before() : row.after()).stream())
                .map(Run::text)
                .collect(Collectors.joining())
                .replace("\n", "");
    }
}
