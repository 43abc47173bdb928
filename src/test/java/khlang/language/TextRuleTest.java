package khlang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

    private static final TextRule NAME = TextRule.required("name", 20);
    private static final TextRule NOTE = new TextRule("note", false, 20, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สมชาย ใจดี",
                "<script>x</script>",
                "'; --",
                "😀 ยิ้ม",
                "O’Neil",
                "ก\u200Bข" // a blank of no width helps to break Thai lines
            })
    void takesWhatPeopleType(String text) {
        assertThat(NAME.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\nb",
                "a\u202Eb",
                "a\u2067b",
                "a\uD800b",
                "a\u0085b"
            })
    void refusesWhatCannotBeSeen(String text) {
        assertThat(NAME.check(text))
                .extracting(Violation::rule)
                .containsExactly("controlCharacters");
    }

    @Test
    void severalLinesAreTextWhereTheyAreAllowed() {
        assertThat(NOTE.check("หนึ่ง\n\tสอง")).isEmpty();
        assertThat(NOTE.check("หนึ่ง\u202Eสอง")).hasSize(1);
    }

    @Test
    void saysHowLongItMayBe() {
        List<Violation> wrong = NAME.check("ก".repeat(21));
        assertThat(wrong)
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("20"));
        assertThat(NAME.check("ก".repeat(20))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000"})
    void aRequiredFieldIsFilledIn(String text) {
        assertThat(NAME.check(text)).extracting(Violation::rule).containsExactly("required");
    }

    @Test
    void anOptionalFieldMayBeEmpty() {
        assertThat(NOTE.check("")).isEmpty();
    }
}
