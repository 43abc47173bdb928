package khlang.library.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "/documents/cg-waste, cg-waste",
        "/documents/cg-waste/, cg-waste",
        "/documents/cg-waste#ค่าธรรมเนียม, cg-waste",
        "/documents/cg-waste?via=line, cg-waste",
        "/documents/cg-waste/print, cg-waste",
        "/documents/cg-waste.md, cg-waste"
    })
    void anAddressOfADocumentMeansTheDocument(String written, String slug) {
        assertThat(LinkTarget.of(written)).contains(new LinkTarget(slug, null));
    }

    @ParameterizedTest
    @CsvSource({
        "แบบคำขอ.pdf, แบบคำขอ.pdf",
        "%E0%B9%81%E0%B8%9A%E0%B8%9A%20%E0%B8%811.pdf, แบบ ก1.pdf",
        "100%.pdf, 100%.pdf",
        "1+1.pdf, 1+1.pdf",
        "/documents/CG_Waste, /documents/CG_Waste"
    })
    void whatElseStaysInTheLibraryMeansAFile(String written, String file) {
        assertThat(LinkTarget.of(written)).contains(new LinkTarget(null, file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.go.th/documents/cg-waste",
                "//example.go.th/a.pdf",
                "mailto:a@example.go.th",
                "tel:0",
                "#ค่าธรรมเนียม",
                "?page=2",
                "/kinds/citizen-guide",
                "/",
                ""
            })
    void whatLeavesTheLibraryMeansNothingHere(String written) {
        assertThat(LinkTarget.of(written)).isEmpty();
    }

    @Test
    void aFieldThatNamesNoSlugMeansNothingAndBreaksNothing() {
        assertThat(LinkTarget.document("cg-waste")).isEqualTo(new LinkTarget("cg-waste", null));
        assertThat(LinkTarget.document("ขยะ")).isEqualTo(new LinkTarget(null, "ขยะ"));
        assertThat(LinkTarget.document("a".repeat(300)).file()).hasSize(200);
        assertThat(LinkTarget.file("ก".repeat(300)).file()).hasSize(200);
    }

    @Test
    void aVeryLongNameIsCut() {
        assertThat(LinkTarget.of("ก".repeat(5_000)).orElseThrow().file()).hasSize(200);
    }
}
