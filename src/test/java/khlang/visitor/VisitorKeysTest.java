package khlang.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitorKeysTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final int MANY = 2_000;

    private final VisitorKeys keys = new VisitorKeys();

    private Visitor visitor(int number) {
        return keys.visitor(DAY, "203.0.113." + number, "Mozilla/5.0");
    }

    @Test
    void whoComesAgainIsTheSameAndAddressAndProgramAreNotMixedUp() {
        assertThat(visitor(1)).isEqualTo(visitor(1)).isNotEqualTo(visitor(2));
        assertThat(keys.visitor(DAY, "ab", "c")).isNotEqualTo(keys.visitor(DAY, "a", "bc"));
    }

    @Test
    void theNextDayEverybodyIsSomebodyElse() {
        Visitor today = visitor(1);
        assertThat(keys.visitor(DAY.plusDays(1), "203.0.113.1", "Mozilla/5.0")).isNotEqualTo(today);
        assertThat(keys.visitor(DAY, "203.0.113.1", "Mozilla/5.0"))
                .as("a day that is over has no secret of its own any more")
                .isNotEqualTo(today);
    }

    @Test
    void manyAtOnceDoNotDisturbEachOther() throws Exception {
        List<Visitor> alone = IntStream.range(0, MANY).mapToObj(this::visitor).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Visitor>> asked =
                    IntStream.range(0, MANY)
                            .mapToObj(number -> (Callable<Visitor>) () -> visitor(number))
                            .toList();
            var answers = threads.invokeAll(asked);
            for (int i = 0; i < MANY; i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }
}
