package khlang.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import khlang.system.Chromium;
import khlang.system.Printed;
import khlang.system.RunningPortal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sheet on which people sign with a pen, as it comes out of the printer. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignSheetInBrowserIT {

    /** So long that it needs many lines, which a sheet's end could tear apart. */
    private static final String LONG = " ณ อยุธยา ตัวอย่าง".repeat(5);

    private static final int PEOPLE = 24;

    private final RunningPortal portal;
    private MeetingRoom room;
    private Chromium chromium;

    SignSheetInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        room = new MeetingRoom(portal, "signer");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        // They leave, as people do: whatever the portal has reminded them of keeps naming them.
        portal.database()
                .change(
                        "UPDATE person SET valid_to = '2020-01-01'"
                                + " WHERE first_name LIKE 'ผู้ลงชื่อแถว%'");
        room.close();
    }

    @Test
    void noRowIsTornByTheEndOfAnUprightSheet() {
        List<String> names =
                IntStream.range(0, PEOPLE)
                        .mapToObj(number -> "ผู้ลงชื่อแถว" + (char) ('A' + number))
                        .toList();
        for (String name : names) {
            portal.database()
                    .change(
                            "INSERT INTO person (title, first_name, last_name, position_id,"
                                    + " division_id, staff_type_id) SELECT '', ?, ?, position_id,"
                                    + " division_id, staff_type_id FROM person WHERE id = ?",
                            name,
                            LONG.strip(),
                            room.clerk.person());
        }
        String event =
                MeetingRoom.record(
                        room.head,
                        room.typed("ประชุมลงชื่อบนกระดาษ", "MEETING", MeetingRoom.DIVISION, 1));
        Page page = chromium.window(portal, room.head, true, 1280);
        assertThat(page.navigate(portal.at(event + "/print/sign-sheet").toString()).status())
                .isEqualTo(200);
        List<Printed.Sheet> sheets = Printed.of(page).sheets();
        assertThat(sheets)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        sheet -> {
                            assertThat(sheet.width()).isCloseTo(595, Offset.offset(2f));
                            assertThat(sheet.height()).isCloseTo(842, Offset.offset(2f));
                            assertThat(sheet.text()).doesNotContain("กลับไปหน้ากิจกรรม");
                        });
        assertThat(names)
                .allSatisfy(
                        name ->
                                assertThat(sheets)
                                        .as(name + " whole on one sheet")
                                        .anyMatch(sheet -> isWhole(sheet.text(), name)));
        assertThat(sheets.stream().filter(sheet -> sheet.text().contains("ผู้ลงชื่อแถว")))
                .allSatisfy(sheet -> assertThat(sheet.text()).contains("ลายมือชื่อ"));
        double signs =
                ((Number)
                                page.evaluate(
                                        "document.querySelector('.sign-sheet th:last-child')"
                                                + ".offsetWidth / document"
                                                + ".querySelector('.sign-sheet').offsetWidth"))
                        .doubleValue();
        assertThat(signs).as("room for a signature").isGreaterThan(0.3);
    }

    /** All that a row says of somebody's name, however it lies in lines. */
    private static boolean isWhole(String sheet, String name) {
        int begin = sheet.indexOf(name);
        int end = sheet.indexOf("ผู้ลงชื่อแถว", begin + 1);
        String row = begin < 0 ? "" : sheet.substring(begin, end < 0 ? sheet.length() : end);
        return row.split("อยุธยา", -1).length - 1 == 5;
    }
}
