package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

    @ParameterizedTest
    @CsvSource({
        "แบบ%20คำขอ.pdf, แบบ คำขอ.pdf",
        "แบบ+คำขอ.pdf, แบบ+คำขอ.pdf",
        "ลด%2050%25.pdf, ลด 50%.pdf",
        "ลด 50%.pdf, ลด 50%.pdf"
    })
    void aDestinationMeansANameThatItMayEscape(String written, String name) {
        assertThat(LinkResolver.unescaped(written)).isEqualTo(name);
    }
}
