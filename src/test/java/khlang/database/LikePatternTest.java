package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void whatPeopleTypeMeansItself() {
        assertThat(LikePattern.containing("ลด 50% ด่วน!_ก")).isEqualTo("%ลด 50!% ด่วน!!!_ก%");
    }

    @Test
    void noWordsAreInEveryText() {
        assertThat(LikePattern.containing("")).isEqualTo("%%");
    }
}
