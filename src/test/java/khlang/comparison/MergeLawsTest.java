package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for any two changes of one text. */
class MergeLawsTest {

    private final RandomTexts texts = new RandomTexts(2566);

    @Test
    void whatOnlyOneSideChangedIsTaken() {
        for (int round = 0; round < 2_000; round++) {
            String base = texts.text();
            String changed = texts.changed(base);
            assertThat(Merge.of(base, base, changed).text()).isEqualTo(changed);
            assertThat(Merge.of(base, changed, base).text()).isEqualTo(changed);
            assertThat(Merge.of(base, changed, changed).text()).isEqualTo(changed);
        }
    }

    @Test
    void theSidesMayBeExchanged() {
        for (int round = 0; round < 2_000; round++) {
            String base = texts.text();
            String mine = texts.changed(base);
            String theirs = texts.changed(base);
            var one = Merge.of(base, mine, theirs);
            var other = Merge.of(base, theirs, mine);
            assertThat(one.isClean()).isEqualTo(other.isClean());
            assertThat(one.text(MergePart.Conflict::mineText))
                    .isEqualTo(other.text(MergePart.Conflict::theirsText));
        }
    }

    @Test
    void noLineThatSomebodyWroteIsLost() {
        int conflicts = 0;
        for (int round = 0; round < 4_000; round++) {
            String base = texts.text();
            String mine = texts.changed(base);
            String theirs = texts.changed(base);
            var merge = Merge.of(base, mine, theirs);
            conflicts += merge.conflicts().size();
            List<String> merged = Comparison.lines(merge.text(MergePart.Conflict::bothText));
            assertThat(bare(merged)).containsAll(bare(written(base, mine)));
            assertThat(bare(merged)).containsAll(bare(written(base, theirs)));
        }
        assertThat(conflicts).isGreaterThan(500);
    }

    @Test
    void whatIsAgreedStandsInBothOrWasChangedByOne() {
        for (int round = 0; round < 2_000; round++) {
            String base = texts.text();
            String mine = texts.changed(base);
            String theirs = texts.changed(base);
            for (MergePart part : Merge.of(base, mine, theirs).parts()) {
                if (part instanceof MergePart.Agreed agreed) {
                    assertThat(agreed.lines()).isNotEmpty();
                    assertThat(agreed.lines())
                            .allMatch(line -> mine.contains(line) || theirs.contains(line));
                } else if (part instanceof MergePart.Conflict conflict) {
                    assertThat(conflict.mine()).isNotEqualTo(conflict.theirs());
                    assertThat(mine).contains(conflict.mineText());
                    assertThat(theirs).contains(conflict.theirsText());
                    assertThat(base).contains(conflict.baseText());
                    assertThat(at(mine, conflict.mineLine())).startsWith(conflict.mineText());
                    assertThat(at(theirs, conflict.theirsLine())).startsWith(conflict.theirsText());
                    assertThat(at(base, conflict.baseLine())).startsWith(conflict.baseText());
                }
            }
        }
    }

    /** The lines that the base does not have. */
    private static List<String> written(String base, String text) {
        var lines = new ArrayList<>(Comparison.lines(text));
        lines.removeAll(Comparison.lines(base));
        return lines;
    }

    private static List<String> bare(List<String> lines) {
        return lines.stream().map(line -> line.replace("\n", "")).toList();
    }

    private static String at(String text, int line) {
        List<String> lines = Comparison.lines(text);
        return String.join("", lines.subList(line - 1, lines.size()));
    }
}
