package khlang.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who passes, and who is aware. */
class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "6, 10, 60, true",
        "5, 10, 60, false",
        "2, 3, 67, false",
        "2, 3, 66, true",
        "3, 3, 100, true",
        "0, 0, 60, false"
    })
    void theMarkIsComparedUnrounded(int score, int items, int percent, boolean passes) {
        assertThat(Marks.isPass(score, items, percent)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"20, 5, true", "19, 5, false", "4, 1, true", "0, 0, false", "11, 3, false"})
    void whoIsAwareGaveFourOnAverage(int sum, int levels, boolean aware) {
        assertThat(Marks.isAware(sum, levels)).isEqualTo(aware);
    }

    @Test
    void theMarkInQuestionsIsRoundedUp() {
        assertThat(AssessmentRules.check(Drafts.yearly().with("items", "3")).passScore())
                .as("60 percent of three are two")
                .isEqualTo(2);
    }
}
