package khlang.training.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole way of a report in real browsers: from a telephone with a Word file to the library, the
 * search and the figures.
 */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserIT {

    private static final String COURSE = "หลักสูตรทางโทรศัพท์จากต้นจนจบ";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST_INTERACTIONS = 10;

    private final RunningPortal portal;
    private TrainingDesk desk;
    private Chromium chromium;
    private Page phone;
    private Page head;
    private Page secretary;
    private String training;
    private int interactions;

    ReportInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void open() {
        desk = new TrainingDesk(portal, "phone");
        chromium = new Chromium();
        phone = window(desk.clerk);
        phone.setViewportSize(390, 844);
        head = window(desk.head);
        secretary = window(desk.secretary);
    }

    private Page window(Colleague one) {
        return chromium.signedIn(portal, one.user(), true).newPage();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
        desk.close();
    }

    @Test
    void aReportGoesFromATelephoneToTheLibraryTheSearchAndTheFigures() {
        int reports = reportsMade();
        int sent = reportsOfParticipants();
        training = desk.record(desk.clerk, COURSE, 2, desk.clerk);

        sendFromTheTelephone();
        sendBack("ขอขั้นตอนที่จะนำมาใช้");
        sendAgain("ขอขั้นตอนที่จะนำมาใช้");
        pass();
        assertThat(reportsMade()).as("the mayor has not taken note yet").isEqualTo(reports);
        acknowledge();
        assertThat(reportsMade()).as("M12 moves at once").isEqualTo(reports + 1);
        assertThat(reportsOfParticipants()).as("M13 moves at once").isEqualTo(sent + 1);

        publish();
        approve();
        findAndRead();
    }

    private void sendFromTheTelephone() {
        go(phone, "me");
        tap("a[href='/" + training + "/report']");
        phone.locator("form[data-report][data-ready]").waitFor();
        look(phone);
        interactions++;
        phone.locator("#file")
                .setInputFiles(new FilePayload("รายงาน.docx", WORD, ReportFilesIT.wordReport()));
        assertThat(phone.locator("[data-told]")).containsText("ใส่ข้อความจาก รายงาน.docx");
        assertThat(phone.locator("#application")).hasValue("จัดทำใบตรวจรับแบบใหม่ภายในเดือนนี้");
        assertThat(phone.locator("#way-MEETING")).isChecked();
        interactions++;
        phone.locator("#suggestions").fill("ควรจัดปีละครั้ง");
        assertThat(phone.locator(".editor-saved")).containsText("บันทึกร่างอัตโนมัติแล้ว");
        look(phone);
        tap("button[name=submit]");
        expectState(phone, "รอหัวหน้าส่วนราชการ");
        assertThat(phone.locator("main")).containsText("ควรจัดปีละครั้ง");
        assertThat(interactions).isLessThan(MOST_INTERACTIONS);
    }

    /** All widths; the telephone gets its own again. */
    private void look(Page page) {
        Looking.findsNothing(page);
        if (page.equals(phone)) {
            page.setViewportSize(390, 844);
        }
    }

    private void sendBack(String reason) {
        go(head, "me");
        head.locator("main a", new Page.LocatorOptions().setHasText(COURSE)).first().click();
        assertThat(head.locator("main")).containsText("ห้าวันทำการ");
        assertThat(head.locator(".report-files")).containsText("รายงาน.docx");
        look(head);
        head.fill("#note", reason);
        head.click("button[formaction$='/send-back']");
        expectState(head, "ส่งกลับแก้ไข");
    }

    private void sendAgain(String reason) {
        go(phone, "me");
        phone.locator("main a[href='/" + training + "/report']").first().click();
        assertThat(phone.locator(".notice-care").first()).containsText(reason);
        phone.locator("form[data-report][data-ready]").waitFor();
        phone.fill("#application", "เริ่มใช้ใบตรวจรับแบบใหม่กับทุกสัญญา");
        phone.click("button[name=submit]");
        expectState(phone, "รอหัวหน้าส่วนราชการ");
    }

    private void pass() {
        go(head, "training/waiting");
        head.locator("main a", new Page.LocatorOptions().setHasText(COURSE)).first().click();
        assertThat(head.locator("main")).containsText("เริ่มใช้ใบตรวจรับแบบใหม่");
        head.click("form[action$='/pass'] button:not([formaction])");
        expectState(head, "รอปลัดเทศบาล");
    }

    private void acknowledge() {
        go(secretary, "training/waiting");
        secretary.locator("main a", new Page.LocatorOptions().setHasText(COURSE)).first().click();
        secretary.click("form[action$='/acknowledge'] button:not([formaction])");
        expectState(secretary, "นายกรับทราบแล้ว");
    }

    private void publish() {
        go(phone, training);
        phone.locator("main tbody a").first().click();
        phone.waitForURL("**/reports/*");
        look(phone);
        phone.check("#audience-public");
        phone.selectOption("#category", new SelectOption().setIndex(1));
        phone.click("button[value=hand-in]");
        phone.waitForURL("**/reviews/**");
        assertThat(phone.locator("[role=status]").first()).containsText("ส่งเพื่อตรวจสอบ");
        assertThat(phone.locator("main")).containsText("ท่านเป็นผู้เขียน");
        assertThat(phone.locator("form[action$='/approve']")).hasCount(0);
        assertThat(phone.locator(".meta a[href*='/reports/']")).containsText(COURSE);
    }

    private void approve() {
        go(head, "reviews");
        head.locator("main a", new Page.LocatorOptions().setHasText(COURSE)).first().click();
        head.waitForURL("**/reviews/*");
        assertThat(head.locator("main")).containsText("เริ่มใช้ใบตรวจรับแบบใหม่");
        head.click("form[action$='/approve'] button");
        head.waitForURL("**/documents/**");
        assertThat(head.locator("[role=status]").first()).containsText("อนุมัติและเผยแพร่แล้ว");
        head.locator(".document-side a[href*='/reports/']").click();
        head.waitForURL("**/training/**");
        assertThat(head.locator("#publication ~ p a")).containsText("อ่านเอกสาร");
    }

    private void findAndRead() {
        try (Page reader = chromium.browser().newPage()) {
            reader.setDefaultTimeout(60_000);
            var hits = reader.locator("main a", new Page.LocatorOptions().setHasText(COURSE));
            reader.waitForCondition(
                    () -> {
                        go(reader, "search?q=" + Browser.encoded(COURSE));
                        return hits.count() > 0;
                    });
            hits.first().click();
            reader.waitForURL("**/documents/**");
            assertThat(reader.locator("main")).containsText("เริ่มใช้ใบตรวจรับแบบใหม่");
            assertThat(reader.locator("a[href*='/training/']")).hasCount(0);
            String document = reader.url().replaceFirst("^.*(/documents/[a-z0-9-]+).*$", "$1");
            Document page = desk.stranger.browser().open(training);
            assertThat(page.select("tbody a[href=" + document + "]").text())
                    .isEqualTo("เอกสารในคลังความรู้");
        }
    }

    private int reportsMade() {
        return number("M12", "^([0-9,]+) ฉบับ.*");
    }

    private int reportsOfParticipants() {
        return number("M13", "^[^(]*\\(([0-9,]+) จาก .*");
    }

    private int number(String measure, String pattern) {
        String shown =
                desk.secretary
                        .browser()
                        .follow(desk.secretary.browser().get("plan/measures"))
                        .select("section[aria-labelledby=" + measure + "] .totals dd")
                        .first()
                        .text();
        Matcher found = Pattern.compile(pattern).matcher(shown);
        assertThat(found.matches()).as(shown).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    private static void expectState(Page page, String state) {
        assertThat(page.locator("h1 ~ .lead .tag")).containsText(state);
    }

    private void go(Page page, String address) {
        assertThat(page.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }

    private void tap(String selector) {
        interactions++;
        phone.locator(selector).first().click();
    }
}
