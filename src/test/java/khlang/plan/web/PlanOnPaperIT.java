package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.system.Chromium;
import khlang.system.RunningPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan and its rows as they leave the printer. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanOnPaperIT {

    private static final String PLAN = "plan/" + PlanYears.PLAN_ON_PAPER;

    private final RunningPortal portal;

    PlanOnPaperIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), PlanYears.PLAN_ON_PAPER);
    }

    @AfterAll
    void tear() {
        SignedPlans.tear(portal.database(), PlanYears.PLAN_ON_PAPER);
    }

    @Test
    void thePlanHasAllRowsWithApproachAndResponsible() throws IOException {
        Document page = Jsoup.parse(portal.get(PLAN).body());
        String paper = printed(PLAN);
        var rows = page.select(".plan-table tbody tr");
        assertThat(rows).hasSize(15);
        for (var row : rows) {
            assertThat(paper).contains(bare(row.selectFirst("th > a").text()));
            assertThat(row.select("details p")).hasSizeGreaterThanOrEqualTo(2);
            for (String words : row.select("details p").eachText()) {
                assertThat(paper).as(row.id()).contains(bare(words));
            }
        }
        for (String way :
                List.of("ฉายในห้องประชุม", "วิธีการและผู้รับผิดชอบ", "ข้ามไปยังเนื้อหา")) {
            assertThat(paper).as("a way to elsewhere").doesNotContain(bare(way));
        }
    }

    @Test
    void aRowHasItsWordsAndNoWaysToOthers() throws IOException {
        String path = PLAN + "/indicators/T1R4";
        Document page = Jsoup.parse(portal.get(path).body());
        String paper = printed(path);
        for (String words : page.select("h1, dl.pairs dd > p, dl.pairs dd").eachText()) {
            assertThat(paper).contains(bare(words));
        }
        assertThat(page.select(".plan-neighbours a")).hasSize(2);
        for (String other : page.select(".plan-neighbours a").eachText()) {
            assertThat(paper).doesNotContain(bare(other));
        }
    }

    private String printed(String path) throws IOException {
        try (var chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(portal.at(path).toString());
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument printed = Loader.loadPDF(pdf)) {
                return bare(new PDFTextStripper().getText(printed));
            }
        }
    }

    /** Consonants and digits only: lines are broken anywhere, and marks stand in any order. */
    private static String bare(String words) {
        return words.replaceAll("[^ก-ฮ๐-๙0-9A-Za-z]", "");
    }
}
