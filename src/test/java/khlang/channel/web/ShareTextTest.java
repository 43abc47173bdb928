package khlang.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import khlang.channel.Channel;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import khlang.library.DocumentSummary;
import org.junit.jupiter.api.Test;

class ShareTextTest {

    private static final String PORTAL = "https://km.example.go.th";

    @Test
    void saysTheTitleOneLineAndTheShortAddressOfTheChannel() {
        ShareText text =
                ShareText.of(
                        document("เบี้ยยังชีพ ใครยื่นได้\nบรรทัดที่สอง"), PORTAL, Channel.LINE);
        assertThat(text.message())
                .isEqualTo(
                        "เบี้ยยังชีพผู้สูงอายุ\nเบี้ยยังชีพ ใครยื่นได้\n"
                                + "https://km.example.go.th/g/15?via=line");
        assertThat(text.lineAddress())
                .startsWith("https://line.me/R/share?text=%E0%B9%80")
                .endsWith("%2Fg%2F15%3Fvia%3Dline")
                .doesNotContain("+");
    }

    @Test
    void whereThereIsNoSummaryThereIsNoEmptyLine() {
        assertThat(ShareText.of(document(" "), PORTAL, Channel.FACEBOOK).message())
                .isEqualTo("เบี้ยยังชีพผู้สูงอายุ\nhttps://km.example.go.th/g/15?via=facebook");
    }

    @Test
    void aLongLineEndsBetweenWords() {
        String line = ShareText.line("ประชาชนยื่นคำขอ ".repeat(30));
        assertThat(line).hasSizeLessThanOrEqualTo(161).endsWith("\u2026").doesNotContain(" \u2026");
        assertThat("ประชาชนยื่นคำขอ ".repeat(30)).startsWith(line.replace("\u2026", ""));
        assertThat(ShareText.line("ก".repeat(400))).hasSizeBetween(150, 161);
    }

    private static DocumentSummary document(String summary) {
        return new DocumentSummary(
                15L,
                "cg-elderly",
                "เบี้ยยังชีพผู้สูงอายุ",
                DocumentKind.CITIZEN_GUIDE,
                "social-welfare",
                "สวัสดิการ",
                "social",
                "กองสวัสดิการ",
                Audience.PUBLIC,
                summary,
                false,
                null,
                Instant.EPOCH,
                null);
    }
}
