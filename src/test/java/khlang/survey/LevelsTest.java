package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void theFormulaOfThePlan() {
        Levels levels = Levels.of(List.of(5, 4, 4, 2));
        assertThat(levels.n()).isEqualTo(4);
        assertThat(levels.percent()).contains(new BigDecimal("75.00"));
        assertThat(levels.mean()).contains(new BigDecimal("3.75"));
        assertThat(levels.satisfied()).contains(new BigDecimal("75.00"));
        assertThat(levels.areFew()).isTrue();
    }

    @Test
    void percentIsTwentyTimesTheMeanWhateverWasAnswered() {
        var random = new Random(15);
        for (int round = 0; round < 500; round++) {
            var answers = new ArrayList<Integer>();
            int n = 1 + random.nextInt(40);
            for (int i = 0; i < n; i++) {
                answers.add(1 + random.nextInt(5));
            }
            Levels levels = Levels.of(answers);
            double mean = answers.stream().mapToInt(Integer::intValue).average().orElseThrow();
            long satisfied = answers.stream().filter(one -> one >= 4).count();
            assertThat(levels.mean().orElseThrow().doubleValue())
                    .isCloseTo(mean, org.assertj.core.data.Offset.offset(0.00501));
            assertThat(levels.percent().orElseThrow().doubleValue())
                    .isCloseTo(mean * 20, org.assertj.core.data.Offset.offset(0.00501));
            assertThat(levels.satisfied().orElseThrow().doubleValue())
                    .isCloseTo(100.0 * satisfied / n, org.assertj.core.data.Offset.offset(0.00501));
            assertThat(levels.areFew()).isEqualTo(n < 10);
            assertThat(levels.plus(Levels.NONE)).isEqualTo(levels);
        }
    }

    @Test
    void nobodyHasNoShare() {
        assertThat(Levels.NONE.percent()).isEmpty();
        assertThat(Levels.NONE.mean()).isEmpty();
        assertThat(Levels.NONE.satisfied()).isEmpty();
        assertThatThrownBy(() -> new Levels(List.of(1L, 2L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
