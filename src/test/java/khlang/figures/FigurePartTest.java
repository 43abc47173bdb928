package khlang.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigurePartTest {

    @Test
    void amountsAreAddedUp() {
        FigurePart part = FigurePart.count("accesses", List.of(entry("a", 7), entry("b", 5)));
        assertThat(part.tally()).isEqualTo(new Tally(12, 12));
        assertThat(part.lines()).extracting(FigureLine::amount).containsExactly(7L, 5L);
    }

    @Test
    void whatStandsTwiceInTheListCountsOnce() {
        FigurePart part =
                FigurePart.count("people", List.of(entry("a", 1), entry("a", 1), entry("b", 1)));
        assertThat(part.tally()).isEqualTo(new Tally(2, 2));
        assertThat(part.lines()).extracting(FigureLine::amount).containsExactly(1L, 1L);
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThatThrownBy(() -> entry("a", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Entry entry(String key, long amount) {
        return new Entry(key, true, key, "", null, "", Map.of(), amount);
    }
}
