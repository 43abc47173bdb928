package khlang.task.web;

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

/** The matrix of a division with many tasks, as it comes out of the printer. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixOnPaperInBrowserIT {

    private static final int TASKS = 40;

    private final RunningPortal portal;
    private TaskRoom room;
    private Chromium chromium;

    MatrixOnPaperInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        room = new TaskRoom(portal, "taskpaper");
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        room.close();
    }

    @Test
    void everyTaskStandsOnASheetLyingDownUnderTheHeads() {
        List<String> titles =
                IntStream.range(0, TASKS)
                        .mapToObj(
                                number -> "จัดพานดอกไม้ซุ้ม" + letters(number) + "ให้ทันงานประเพณี")
                        .toList();
        titles.forEach(title -> room.task(title, room.clerk, TaskRoom.MANUAL));
        Page page = chromium.window(portal, room.head, true, 1280);
        assertThat(page.navigate(portal.at("tasks/matrix/print").toString()).status())
                .isEqualTo(200);
        List<Printed.Sheet> sheets = Printed.of(page).sheets();
        assertThat(sheets)
                .allSatisfy(
                        sheet -> {
                            assertThat(sheet.width()).isCloseTo(842, Offset.offset(2f));
                            assertThat(sheet.height()).isCloseTo(595, Offset.offset(2f));
                            assertThat(sheet.text())
                                    .doesNotContain("พิมพ์หน้านี้", "กลับไปหน้าผัง");
                        });
        assertThat(titles)
                .allSatisfy(
                        title ->
                                assertThat(sheets)
                                        .as("whole on one sheet")
                                        .anyMatch(sheet -> sheet.text().contains(title)));
        assertThat(sheets.stream().filter(sheet -> sheet.text().contains("จัดพานดอกไม้ซุ้ม")))
                .hasSizeGreaterThan(1)
                .allSatisfy(sheet -> assertThat(sheet.text()).contains("สิ่งที่ขาด"));
    }

    /** Digits would be printed in Thai. */
    private static String letters(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }
}
