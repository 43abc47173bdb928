package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {

    @ParameterizedTest
    @CsvSource({
        "5 40 0, 5 40 0",
        "4 40 0, - - 0",
        "1 2 40, - - 40",
        // A single one would be the difference between the sum and all others.
        "3 40 9 0, - 40 - 0",
        "3 0 0, - 0 0",
    })
    void whatMightTellOfSomebodyIsHidden(String staff, String told) {
        List<AccessCount> counts =
                Arrays.stream(staff.split(" "))
                        .map(Long::parseLong)
                        .map(one -> new AccessCount(1_000, one, one))
                        .toList();
        List<Boolean> hidden = SmallCells.hidden(counts);
        String shown =
                IntStream.range(0, counts.size())
                        .mapToObj(i -> hidden.get(i) ? "-" : "" + counts.get(i).byStaff())
                        .collect(Collectors.joining(" "));
        assertThat(shown).isEqualTo(told);
    }
}
