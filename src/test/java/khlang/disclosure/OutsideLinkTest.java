package khlang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideLinkTest {

    @Test
    void theLastWordIsTheAddressAndTheRestIsRead() {
        assertThat(OutsideLink.read("  งบประมาณ ปี 2565   https://example.go.th/a?b=c "))
                .contains(new OutsideLink("งบประมาณ ปี 2565", "https://example.go.th/a?b=c"));
    }

    @Test
    void theHostStandsForMissingWords() {
        assertThat(OutsideLink.read("https://example.go.th/plan"))
                .contains(new OutsideLink("example.go.th", "https://example.go.th/plan"));
    }

    @Test
    void aLinkReadsItsOwnLine() {
        var link = new OutsideLink("แผน <b>", "https://example.go.th/");
        assertThat(OutsideLink.read(link.line())).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "งบประมาณ",
                "แผน http://example.go.th/",
                "แผน javascript:alert(1)",
                "แผน https:javascript",
                "แผน https://",
                "แผน https:///etc/passwd",
                "แผน https://user:secret@example.go.th/",
                "แผน data:text/html,https://example.go.th",
                "แผน https://example.go.th/\"onclick=x",
                "แผน //example.go.th/"
            })
    void nothingElseIsALink(String line) {
        assertThat(OutsideLink.read(line)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNoLink() {
        assertThat(OutsideLink.read("ก".repeat(201) + " https://example.go.th/")).isEmpty();
        assertThat(OutsideLink.read("https://example.go.th/" + "a".repeat(500))).isEmpty();
    }
}
