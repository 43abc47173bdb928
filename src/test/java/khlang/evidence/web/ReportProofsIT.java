package khlang.evidence.web;

import static khlang.evidence.web.EvidenceDesk.done;
import static khlang.evidence.web.EvidenceDesk.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import khlang.plan.PlanYears;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly report names what proves its rows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportProofsIT {

    private static final int YEAR = PlanYears.REPORT_PROOFS;
    private static final String ROW = row(YEAR, "T2R2");
    private static final String REPORT = "plan/" + YEAR + "/report";
    private static final String LETTER = "หนังสือที่ ตย ๗/๒๔๘๕ ลว. ๕ ก.ค. ๒๔๘๕";

    private final RunningPortal portal;
    private EvidenceDesk desk;

    ReportProofsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new EvidenceDesk(portal, "named-proof", YEAR);
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void itNamesEachLetterOnceFromTheDayOnWhichSomebodyStandsForItAndKeepsItWhenAgreed() {
        desk.secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
        assertThat(proofs()).as("where it was counted").contains("รายงานการประชุม");
        Map<String, String> letter =
                Map.of("caption", "บันทึกแรก", "letter", "ตย 7/2485", "letterOn", "5 ก.ค. 2485");
        done(desk.attach(desk.editor, YEAR, "T2R2", letter));
        done(desk.attach(desk.editor, YEAR, "T2R2", letter));
        done(
                desk.attach(
                        desk.editor,
                        YEAR,
                        "T2R2",
                        Map.of("caption", "หน้าเว็บ", "link", "https://example.org/proof")));
        assertThat(proofs()).as("nobody stands for it").doesNotContain("ตย");
        press("confirm", 3);
        assertThat(proofs()).isEqualTo(LETTER + " https://example.org/proof");

        step("agree", Map.of("agreedOn", "15 ต.ค. 2485"));
        press("withdraw", 3);
        assertThat(proofs()).as("as it was agreed").contains(LETTER);
        step("reopen", Map.of());
        assertThat(proofs()).as("as it is now").doesNotContain("ตย");
    }

    private void step(String name, Map<String, String> typed) {
        done(desk.secretary.browser().submit(REPORT, "/" + REPORT + "/stage/" + name, typed));
    }

    /** Presses a button of so many pieces of evidence. */
    private void press(String button, int pieces) {
        for (int i = 0; i < pieces; i++) {
            Element form =
                    desk.head.browser().open(ROW).selectFirst("form[action$=/" + button + "]");
            assertThat(form).as(button).isNotNull();
            done(desk.head.browser().submit(ROW, form.attr("action"), Map.of()));
        }
    }

    /** The cell of the row on paper. */
    private String proofs() {
        return desk.secretary
                .browser()
                .open(REPORT + "/print")
                .select(".year-report-table")
                .get(1)
                .select("tbody tr:nth-child(2) td:nth-child(7)")
                .text();
    }
}
