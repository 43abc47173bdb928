package khlang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import khlang.word.Draft;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final String TEXT =
            "นำ\n\n## หนึ่ง\n\nก\n\n### ย่อย\n\nข ![แผนที่](image-1.png)\n\n## สอง\n\nค\n";

    @Test
    void theWholeIsOnePartWithAllPictures() {
        List<Draft> parts = Split.WHOLE.parts(arrival());
        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().markdown()).isEqualTo(TEXT);
        assertThat(parts.getFirst().images()).containsExactly("image-1.png");
        assertThat(Split.WHOLE.headings(arrival())).isZero();
    }

    @Test
    void headingsOfTheLevelBeginParts() {
        assertThat(Split.FIRST.parts(arrival()))
                .extracting(Draft::title)
                .containsExactly("คู่มือ", "หนึ่ง", "สอง");
        assertThat(Split.FIRST.headings(arrival())).isEqualTo(2);
        assertThat(Split.SECOND.parts(arrival()))
                .extracting(Draft::title)
                .containsExactly("คู่มือ", "หนึ่ง", "ย่อย", "สอง");
        assertThat(Split.SECOND.headings(arrival())).isEqualTo(3);
    }

    @Test
    void anUnknownNameMeansTheWhole() {
        assertThat(Split.ofSlug("7")).isEqualTo(Split.WHOLE);
        assertThat(Split.ofSlug(null)).isEqualTo(Split.WHOLE);
        assertThat(Split.ofSlug("2")).isEqualTo(Split.SECOND);
    }

    private static Arrival arrival() {
        return new Arrival(
                "key",
                7,
                "คู่มือ.docx",
                Instant.EPOCH,
                "คู่มือ",
                TEXT,
                List.of(),
                Arrival.Damage.NONE,
                List.of("image-1.png"),
                List.of());
    }
}
