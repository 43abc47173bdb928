package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The words of the plan, too, stay in a report as the committee agreed to them. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockedWordsIT {

    private static final int YEAR = PlanYears.LOCKED_WORDS;
    private static final String PLAN = "plan/" + YEAR;
    private static final String REPORT = PLAN + "/report";
    private static final String EDIT = PLAN + "/indicators/T1R1/edit";

    @TempDir Path folder;

    private final RunningPortal portal;
    private Colleague secretary;

    LockedWordsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "locked.secretary", Role.SECRETARY, "finance");
        secretary.browser().submit(REPORT, "/" + REPORT, Map.of());
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        secretary.close();
    }

    @Test
    void whatIsRewrittenAfterTheAgreementIsNotInTheReport() throws IOException {
        step("agree", Map.of("agreedOn", "15 ต.ค. 2430"));
        rewrite("กิจกรรมที่แก้ทีหลัง");
        assertThat(paper()).contains("การสร้างและแสวงหาความรู้").doesNotContain("แก้ทีหลัง");
        step("reopen", Map.of());
        assertThat(paper()).as("a draft is about the plan of now").contains("กิจกรรมที่แก้ทีหลัง");

        step("agree", Map.of("agreedOn", "16 ต.ค. 2430"));
        step("submit", Map.of("submittedOn", "17 ต.ค. 2430", "letter", "ตย 3/2430"));
        Document form = secretary.browser().open(EDIT);
        assertThat(
                        secretary
                                .browser()
                                .submit(
                                        form,
                                        "/" + EDIT,
                                        Map.of("activity", "หลังปิดงวด", "reason", "ลอง"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(imported()).contains("ปิดงวด", "\"conflicts\":1");
        assertThat(portal.get(PLAN).body())
                .contains("กิจกรรมที่แก้ทีหลัง")
                .doesNotContain("จากแฟ้มหลังปิดงวด");
    }

    private void rewrite(String activity) {
        HttpResponse<String> saved =
                secretary
                        .browser()
                        .submit(EDIT, "/" + EDIT, Map.of("activity", activity, "reason", "มติ"));
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    private void step(String name, Map<String, String> typed) {
        HttpResponse<String> done =
                secretary.browser().submit(REPORT, "/" + REPORT + "/stage/" + name, typed);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    }

    private String paper() {
        return secretary.browser().open(REPORT + "/print").select(".year-report-table").text();
    }

    /** Brings in a file of the year's plan in which an activity has other words. */
    private String imported() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plan"));
        Files.writeString(
                plans.resolve(YEAR + ".yaml"),
                Files.readString(Path.of("content/plan/2565.yaml"))
                        .replace("fiscal_year: 2565", "fiscal_year: " + YEAR)
                        .replace("2021-10-01", "1886-10-01")
                        .replace("2022-09-30", "1887-09-30")
                        .replace(
                                "activity: การสร้างและแสวงหาความรู้",
                                "activity: จากแฟ้มหลังปิดงวด"));
        return portal.send(
                        portal.asAdministrator("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                new JsonMapper()
                                                        .writeValueAsString(
                                                                Map.of(
                                                                        "directory",
                                                                        folder.toString()))))
                                .build())
                .body();
    }
}
