package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import khlang.library.guide.CitizenService;
import khlang.library.guide.Fees;
import khlang.library.guide.ServicePapers;
import khlang.web.Page;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class DocumentTemplateTest {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 9, 30);

    private final Document guide = print(guide("เบี้ยยังชีพผู้สูงอายุ", true, NEXT_YEAR));

    @Test
    void theFactBoxAnswersTheFourQuestionsFromTheFields() {
        assertThat(guide.select(".fact-box dd").eachText())
                .containsExactly("20 บาท", "15 นาที", "สำนักปลัดเทศบาล", "2 รายการ");
    }

    @Test
    void saysOpenlyThatNothingIsNeeded() {
        CitizenService full = Samples.service();
        var free =
                new CitizenService(
                        full.unit(),
                        full.applicants(),
                        full.channels(),
                        full.steps(),
                        full.totalDuration(),
                        ServicePapers.NONE,
                        Fees.NONE,
                        full.forms(),
                        full.note());
        Document page = print(page("ขอข้อมูล", free, true, NEXT_YEAR));
        assertThat(page.select(".fact-box dd").eachText()).contains("ไม่มี", "ไม่ต้องใช้");
        assertThat(page.select("section:has(#fees)").text()).contains("ไม่มีค่าธรรมเนียม");
        assertThat(page.select("section:has(#papers)").text()).contains("ไม่ต้องใช้เอกสาร");
    }

    @Test
    void thePlainQuestionsStandBeforeTheTextAndTheLaw() {
        assertThat(guide.select(".document-body h2").eachText())
                .containsExactly(
                        "ใครยื่นได้",
                        "เตรียมอะไรบ้าง",
                        "ไปที่ไหน",
                        "ทำอย่างไร",
                        "เสียเท่าไร",
                        "หมายเหตุ",
                        "ตัวเลขและกำหนดเวลา",
                        "ก่อนไป เช็กสามข้อ",
                        "กฎหมายที่เกี่ยวข้อง",
                        "เอกสารแนบ",
                        "ร้องเรียนที่ไหน",
                        "ข้อมูลนี้ช่วยท่านได้หรือไม่");
    }

    @Test
    void everyEntryOfTheContentsLeadsSomewhere() {
        Elements links = guide.select(".contents a[href^=#]");
        assertThat(links).hasSizeGreaterThan(8);
        assertThat(links)
                .allSatisfy(
                        link ->
                                assertThat(guide.getElementById(link.attr("href").substring(1)))
                                        .as(link.attr("href"))
                                        .isNotNull());
    }

    @Test
    void idsAreUnique() {
        assertThat(guide.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void papersAreCountedAndStepsSummedUp() {
        assertThat(guide.select("table.papers tbody tr").eachText())
                .containsExactly(
                        "บัตรประจำตัวประชาชน ออกโดย กรมการปกครอง 1 ฉบับ –",
                        "สมุดบัญชีเงินฝาก 1 ฉบับ 2 ฉบับ กรณีรับผ่านบัญชี");
        assertThat(guide.select("table.steps tfoot").text()).isEqualTo("รวมระยะเวลา 15 นาที");
        assertThat(guide.select(".forms a").attr("href")).isEqualTo("/attachments/7/form.pdf");
        assertThat(guide.select(".places a[href=tel:053000000]")).hasSize(1);
    }

    @Test
    void whatMustBeCheckedCarriesTheTagInsteadOfTheWords() {
        assertThat(guide.select(".places .sample-tag")).hasSize(1);
        assertThat(guide.select(".facts-table .sample-tag")).hasSize(1);
        assertThat(guide.text()).doesNotContain("(ตัวอย่าง—");
        assertThat(guide.select(".band-sample")).hasSize(1);
        assertThat(guide.select(".laws + p").text()).isEqualTo("ยังไม่ได้ตรวจเทียบราชกิจจานุเบกษา");
    }

    @Test
    void tellsDatesInBuddhistYearsAndBangkokDays() {
        assertThat(guide.select(".document-head .meta").text())
                .isEqualTo(
                        "สำนักปลัดเทศบาล ฉบับที่ 4 ปรับปรุง 1 พ.ย. 2569 ทบทวนอีกครั้ง 30 ก.ย. 2570");
        assertThat(guide.select(".date").text()).isEqualTo("1 ต.ค. 2554");
    }

    @Test
    void warnsWhenTheDayOfReviewHasPassed() {
        Document old = print(guide("เก่า", false, Samples.TODAY.minusDays(1)));
        assertThat(old.select(".band-overdue").text())
                .startsWith("เลยกำหนดทบทวนเมื่อ 22 พ.ย. 2569");
        assertThat(old.select(".band-sample")).isEmpty();
        Document due = print(guide("วันนี้", false, Samples.TODAY));
        assertThat(due.select(".band-overdue")).isEmpty();
    }

    @Test
    void aHostileTitleStaysText() {
        String title = "</title><script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";
        Document page = print(guide(title, true, NEXT_YEAR));
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.title()).startsWith(title);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(title);
    }

    @Test
    void sharesTitleSummaryAndShortAddressWithLine() {
        assertThat(guide.select(".tools a[href^=https://line.me/R/share?text=]").attr("href"))
                .contains("%2Fg%2F15%3Fvia%3Dline")
                .doesNotContain("+", " ");
    }

    @Test
    void onlyPublicPagesAreForSearchEngines() {
        assertThat(guide.select("link[rel=canonical]")).hasSize(1);
        var staff =
                Samples.summary(
                        "ตรวจแบบ", DocumentKind.WORK_MANUAL, Audience.STAFF, false, NEXT_YEAR);
        Document page = print(Samples.page(staff, null, "## 1 วัตถุประสงค์"));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".tag-staff").text()).isEqualTo("เฉพาะเจ้าหน้าที่");
        assertThat(page.select(".fact-box, .complaints")).isEmpty();
    }

    @Test
    void onPaperTheDigitsAreThai() {
        Document sheet =
                print(
                        new PrintPage(
                                guide("เบี้ยยังชีพ", true, NEXT_YEAR), new PrintedDigits(true)));
        assertThat(sheet.select(".fact-box dd").eachText())
                .containsExactly("๒๐ บาท", "๑๕ นาที", "สำนักปลัดเทศบาล", "๒ รายการ");
        assertThat(sheet.select(".sheet-head").text()).endsWith("พิมพ์เมื่อ ๒๓ พฤศจิกายน ๒๕๖๙");
        assertThat(sheet.select(".sheet-code").text()).endsWith("km.example.go.th/g/15");
        assertThat(sheet.select(".sheet-code img").attr("src"))
                .isEqualTo("/documents/cg-elderly-allowance/qr.svg?via=print");
    }

    private static DocumentPage guide(String title, boolean sample, LocalDate review) {
        return page(title, Samples.service(), sample, review);
    }

    private static DocumentPage page(
            String title, CitizenService service, boolean sample, LocalDate review) {
        return Samples.page(
                Samples.summary(title, DocumentKind.CITIZEN_GUIDE, Audience.PUBLIC, sample, review),
                service,
                "## ก่อนไป เช็กสามข้อ\n\n1. อายุ");
    }

    private static Document print(Page page) {
        return Jsoup.parse(Printed.html(page));
    }
}
