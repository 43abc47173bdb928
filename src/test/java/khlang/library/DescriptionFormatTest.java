package khlang.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import khlang.library.guide.CitizenService;
import khlang.library.guide.Fee;
import khlang.library.guide.Fees;
import khlang.library.guide.ServicePaper;
import khlang.library.guide.ServicePapers;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class DescriptionFormatTest {

    @Test
    void whatIsWrittenIsReadAgainUnchanged() {
        var service =
                new CitizenService(
                        "งานพัฒนาชุมชน",
                        "ผู้มีอายุ 60 ปี",
                        null,
                        null,
                        null,
                        new ServicePapers(
                                List.of(
                                        new ServicePaper(
                                                "บัตร", "กรมการปกครอง", 1, 0, "ฉบับ", null)),
                                null),
                        new Fees(List.of(new Fee("คำขอ", "50", "บาท"))),
                        null,
                        null);
        DocumentDescription said = description(service);
        assertThat(DescriptionFormat.read(DescriptionFormat.write(said))).isEqualTo(said);
    }

    @Test
    void nothingToBringAndNothingToPayAreWrittenOpenly() {
        var free =
                new CitizenService(
                        null, null, null, null, null, ServicePapers.NONE, Fees.NONE, null, null);
        String json = DescriptionFormat.write(description(free));
        assertThat(json).contains("\"documents\":\"none\"", "\"fees\":\"none\"");
        assertThat(DescriptionFormat.read(json).service().fees().isNone()).isTrue();
    }

    @Test
    void anotherWordThanNoneIsAnError() {
        assertThatThrownBy(
                        () ->
                                DescriptionFormat.read(
                                        "{\"title\":\"ก\",\"service\":{\"fees\":\"ฟรี\"}}"))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("none");
    }

    @Test
    void unknownNamesAreAnError() {
        assertThatThrownBy(() -> DescriptionFormat.read("{\"titel\":\"ก\"}"))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theHashTellsTextFromDescription() {
        assertThat(DescriptionFormat.hash("{}", "ก")).isEqualTo(DescriptionFormat.hash("{}", "ก"));
        assertThat(DescriptionFormat.hash("{}", "ก"))
                .isNotEqualTo(DescriptionFormat.hash("{}ก", ""));
    }

    private static DocumentDescription description(CitizenService service) {
        return new DocumentDescription(
                "เบี้ยยังชีพ",
                DocumentKind.CITIZEN_GUIDE,
                "social-welfare",
                "municipal-clerk-office",
                Audience.STAFF,
                "สรุป",
                List.of("เบี้ยคนแก่"),
                List.of(new LawReference("พ.ร.บ.", "มาตรา ๙", null, null)),
                2565,
                null,
                null,
                null,
                LocalDate.of(2021, 10, 1),
                null,
                null,
                null,
                "นักพัฒนาชุมชน",
                true,
                null,
                List.of(new Fact("elderly.rate", "อัตรา", "600", null, null, true)),
                List.of("cg-disability-allowance"),
                service);
    }
}
