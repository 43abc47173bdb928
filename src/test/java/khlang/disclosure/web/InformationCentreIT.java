package khlang.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index of the information centre, as everybody finds it. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InformationCentreIT {

    private final RunningPortal portal;
    private DisclosureDesk desk;

    InformationCentreIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new DisclosureDesk(portal, "centre");
        String section = ",\"oia_section\":\"9(6)\"";
        desk.publish(
                "centre-open",
                "=สัญญามะดัน",
                "announcement",
                "public",
                section + ",\"number\":\"77/2564\",\"dated\":\"2021-03-09\"");
        desk.publish("centre-staff", "สัญญามะดันภายใน", "announcement", "staff", section);
        desk.publish("centre-gone", "สัญญามะดันเลิก", "announcement", "public", section);
        desk.withdraw("centre-gone", "");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void eachPartListsWhatThePublicMayReadAndSaysWhereThereIsNothing() {
        for (var browser : List.of(desk.visitor, desk.secretary.browser())) {
            Document page = browser.open("information-centre");
            Element part = page.selectFirst("section[aria-labelledby=s9-6]");
            assertThat(part.text())
                    .contains("=สัญญามะดัน", "77/2564", "9 มี.ค. 2564", "กองคลัง", "1 เรื่อง")
                    .doesNotContain("สัญญามะดันภายใน", "สัญญามะดันเลิก");
            assertThat(page.select(".centre-part")).hasSize(13);
            assertThat(page.select("section[aria-labelledby=s9-5]").text())
                    .contains("0 เรื่อง", "ยังไม่มีเอกสารที่เผยแพร่ในข้อนี้");
            assertThat(page.select(".running-foot").text())
                    .contains("/information-centre", "พิมพ์เมื่อ");
        }
    }

    @Test
    void anEditionWithoutThePlaceLeavesTheIndex() {
        String law = ",\"oia_section\":\"7(3)\"";
        desk.publish("centre-moves", "มะดันย้าย", "announcement", "public", law);
        assertThat(desk.visitor.open("information-centre").text()).contains("มะดันย้าย");
        desk.publish("centre-moves", "มะดันย้าย", "announcement", "public", "");
        assertThat(desk.visitor.open("information-centre").text()).doesNotContain("มะดันย้าย");
    }

    @Test
    void onlyThoseWhoMayCountFindTheWayToTheCounter() {
        String counter = "main a[href='/channels/counter']";
        assertThat(desk.clerk.browser().open("information-centre").select(counter)).hasSize(1);
        assertThat(desk.visitor.open("information-centre").select(counter)).isEmpty();
    }

    @Test
    void theTableIsTakenAwayAndHoldsNoFormula() {
        var csv = desk.visitor.get("information-centre/index.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body())
                .startsWith("\uFEFF\"มาตรา\"")
                .contains("\"'=สัญญามะดัน\"", "/documents/centre-open")
                .doesNotContain("มะดันภายใน", "มะดันเลิก");
        var workbook = desk.visitor.get("information-centre/index.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("information-index.xlsx");
    }
}
