package khlang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2021-09-30T17:00:00Z");
    private static final LocalDate LAST_OF_SEPTEMBER = LocalDate.of(2021, 9, 30);
    private static final CalendarEvent.Days TWO_DAYS =
            new CalendarEvent.Days(LAST_OF_SEPTEMBER, LAST_OF_SEPTEMBER.plusDays(1));

    @Test
    void anEventTakesWholeDaysAndEndsOnTheDayAfter() {
        assertThat(file(event("หลักสูตร", "ห้องประชุม")))
                .contains("\r\nUID:training-7@km.example.go.th\r\n")
                .contains("\r\nDTSTAMP:20210930T170000Z\r\n")
                .contains("\r\nSEQUENCE:3\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20210930\r\n")
                .contains("\r\nDTEND;VALUE=DATE:20211002\r\n")
                .contains("\r\nTRANSP:TRANSPARENT\r\n")
                .contains("\r\nSUMMARY:หลักสูตร\r\n")
                .contains("\r\nLOCATION:ห้องประชุม\r\n")
                .contains("\r\nURL:https://km.example.go.th/training/7\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nMETHOD:PUBLISH\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(file(event("หลักสูตร", ""))).doesNotContain("LOCATION");
    }

    @Test
    void hoursAreToldInUtcAndWhatIsCancelledSaysSo() {
        var begins = Instant.parse("2021-10-01T02:00:00Z"); // nine in Bangkok
        var meeting =
                new CalendarEvent(
                        "activity-7",
                        1,
                        new CalendarEvent.Hours(begins, begins.plusSeconds(3_600)),
                        true,
                        "ประชุม",
                        "",
                        "",
                        "/activities/7");
        assertThat(file(meeting))
                .contains("\r\nDTSTART:20211001T020000Z\r\nDTEND:20211001T030000Z\r\n")
                .contains("\r\nSTATUS:CANCELLED\r\n")
                .doesNotContain("TRANSP", "DESCRIPTION");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        assertThatThrownBy(
                        () ->
                                new CalendarEvent.Days(
                                        LAST_OF_SEPTEMBER, LAST_OF_SEPTEMBER.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarEvent.Hours(NOW, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWouldEndATextIsEscaped() {
        assertThat(unfolded(file(event("ก,ข;ค\\ง\nATTENDEE:x\r\u0007จ", ""))))
                .contains("\r\nSUMMARY:ก\\,ข\\;ค\\\\ง\\nATTENDEE:x\\nจ\r\n")
                .doesNotContain("\r\nATTENDEE");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
        var random = new Random(5545);
        for (int round = 0; round < 500; round++) {
            var title = new StringBuilder("ก");
            for (int i = random.nextInt(300); i > 0; i--) {
                title.appendCodePoint(
                        new int[] {'a', 'ก', 'ู', '่', 'é', 0x1F393}[random.nextInt(6)]);
            }
            String file = file(event(title.toString(), ""));
            for (String line : file.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD");
                assertThat(Character.isLowSurrogate(line.charAt(line.startsWith(" ") ? 1 : 0)))
                        .isFalse();
            }
            assertThat(unfolded(file)).contains("\r\nSUMMARY:" + title + "\r\n");
        }
    }

    private static String file(CalendarEvent event) {
        return new CalendarFile("การฝึกอบรม", "https://km.example.go.th", NOW).add(event).text();
    }

    private static CalendarEvent event(String title, String place) {
        return new CalendarEvent(
                "training-7", 3, TWO_DAYS, false, title, place, "ฝึกอบรม\nสถาบัน", "/training/7");
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }
}
