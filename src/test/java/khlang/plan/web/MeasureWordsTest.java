package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.language.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside every number stands how it is counted, in Thai. */
class MeasureWordsTest {

    private static final Sentences MEASURES = new Sentences("khlang.plan.measures");

    static Stream<String> measures() {
        return IntStream.rangeClosed(1, 30).mapToObj("M%02d"::formatted);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureHasItsNameItsFormulaAndItsEvidence(String measure) {
        for (String part : new String[] {"name", "formula", "evidence"}) {
            assertThat(MEASURES.find(measure + "." + part))
                    .as(measure + "." + part)
                    .hasValueSatisfying(
                            words ->
                                    assertThat(words)
                                            .containsPattern("[ก-ฮ]")
                                            .hasSizeGreaterThan(5));
        }
    }
}
