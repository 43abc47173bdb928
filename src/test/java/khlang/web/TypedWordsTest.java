package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {

    @Test
    void blanksAtTheEndsAndWhatIsTooLongAreCut() {
        assertThat(TypedWords.of(null)).isEmpty();
        assertThat(TypedWords.of("  ภาษี ป้าย ")).isEqualTo("ภาษี ป้าย");
        assertThat(TypedWords.of("ก".repeat(100))).hasSize(100);
        assertThat(TypedWords.of("ก".repeat(101))).hasSize(100);
    }
}
