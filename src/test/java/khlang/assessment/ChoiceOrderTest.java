package khlang.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** In which order choices are shown. */
class ChoiceOrderTest {

    @Test
    void theOrderIsAlwaysTheSameForTheSamePersonAndHoldsEachChoiceOnce() {
        for (long person = 1; person < 50; person++) {
            List<Integer> order = ChoiceOrder.of(person, 7, 4);
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(ChoiceOrder.of(person, 7, 4)).isEqualTo(order);
        }
    }

    @Test
    void neighboursSeeOtherOrders() {
        assertThat(LongStream.range(1, 200).mapToObj(one -> ChoiceOrder.of(one, 7, 4)).distinct())
                .as("of 24 that there are")
                .hasSizeGreaterThan(15);
        assertThat(LongStream.range(1, 200).mapToObj(one -> ChoiceOrder.of(7, one, 4)).distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void whatAFormNamesIsAPlaceInTheOrderThatWasShown() {
        List<Integer> order = List.of(2, 0, 1);
        assertThat(ChoiceOrder.typed(order, "1")).hasValue(2);
        assertThat(ChoiceOrder.typed(order, "3")).hasValue(1);
        for (String none : List.of("", "0", "4", "-1", "1 ", "๑", "11")) {
            assertThat(ChoiceOrder.typed(order, none)).as(none).isEmpty();
        }
    }
}
