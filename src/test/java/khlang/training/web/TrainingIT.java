package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register: what is recorded, changed, looked for. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingIT {

    private final RunningPortal portal;
    private TrainingDesk desk;
    private Colleague clerk;
    private Colleague stranger;
    private Colleague secretary;

    TrainingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "training");
        clerk = desk.clerk;
        stranger = desk.stranger;
        secretary = desk.secretary;
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aUsedFormWithAnotherTextIsTold() {
        Document form = clerk.browser().open("training/new");
        Map<String, Object> typed = desk.typed("หลักสูตรแรก", 1, clerk);
        clerk.browser().submit(form, "/training/new", typed);
        typed.put("course", "หลักสูตรที่สอง");
        HttpResponse<String> second = clerk.browser().submit(form, "/training/new", typed);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("แบบฟอร์มนี้บันทึกไปแล้ว");
    }

    @Test
    void aFormThatIsSentTwiceMakesOneRecord() {
        Document form = clerk.browser().open("training/new");
        Map<String, Object> typed = desk.typed("หลักสูตรกดสองครั้ง", 1, clerk);
        HttpResponse<String> first = clerk.browser().submit(form, "/training/new", typed);
        HttpResponse<String> second = clerk.browser().submit(form, "/training/new", typed);
        assertThat(second.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void somebodyWhoIsTickedTwiceTakesPartOnce() {
        Map<String, Object> typed = desk.typed("หลักสูตรติ๊กซ้ำ", 3, desk.clerk, desk.clerk);
        HttpResponse<String> answer =
                desk.clerk.browser().submit("training/new", "/training/new", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(
                        desk.clerk
                                .browser()
                                .open(TrainingDesk.path(answer, "training/[0-9]+"))
                                .select("#people")
                                .text())
                .isEqualTo("ผู้เข้าร่วม 1 คน");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        Map<String, Object> typed = desk.typed("หลักสูตรผิด", 1, clerk);
        typed.put("lastDay", "1/1/2550");
        typed.put("people", List.of());
        HttpResponse<String> answer =
                clerk.browser().submit("training/new", "/training/new", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#lastDay-problem").text()).contains("อยู่ก่อนวันเริ่ม");
        assertThat(page.select("#people-problem").text()).contains("เลือกอย่างน้อย 1 คน");
        assertThat(page.select("#course").attr("value")).isEqualTo("หลักสูตรผิด");
    }

    @Test
    void twoWhoChangeARecordMeetInAComparison() {
        String training = desk.record(clerk, "หลักสูตรแก้พร้อมกัน", 1, clerk);
        Document mine = clerk.browser().open(training + "/edit");
        Document theirs = secretary.browser().open(training + "/edit");
        String address = "/" + training + "/edit";
        assertThat(
                        secretary
                                .browser()
                                .submit(theirs, address, Map.of("place", "ห้องประชุม ข"))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                clerk.browser().submit(mine, address, Map.of("place", "ห้องประชุม ก"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ห้องประชุม ก", "ห้องประชุม ข");
    }

    @Test
    void othersCannotChangeARecordNorWriteAReportThatIsNotTheirs() {
        String training = desk.record(clerk, "หลักสูตรของผู้อื่น", 1, clerk);
        assertThat(stranger.browser().get(training).statusCode()).isEqualTo(200);
        assertThat(stranger.browser().get(training + "/edit").statusCode()).isEqualTo(404);
        assertThat(stranger.browser().get(training + "/report").statusCode()).isEqualTo(404);
        String token = Browser.token(stranger.browser().open("me"));
        for (String path : List.of("/edit", "/remove", "/report")) {
            assertThat(
                            stranger.browser()
                                    .post(training + path, Map.of("form-token", token))
                                    .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void aRecordGoesWhileNobodyHasBegunAReport() {
        String training = desk.record(clerk, "หลักสูตรบันทึกผิด", 1, clerk);
        TrainingDesk.write(clerk, training, Map.of("gained", "เริ่มแล้ว"));
        HttpResponse<String> refused = remove(training);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("เริ่มเขียนรายงานแล้ว");

        String other = desk.record(clerk, "หลักสูตรบันทึกผิดอีก", 1, clerk);
        assertThat(remove(other).statusCode()).isEqualTo(303);
        assertThat(clerk.browser().get(other).statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsFilteredAndHostileWordsAreWords() {
        desk.record(clerk, "หลักสูตรร้อย%", 1, clerk);
        desk.record(clerk, "หลักสูตรร้อยละ", 1, clerk);
        assertThat(rows("training?q=%E0%B8%A3%E0%B9%89%E0%B8%AD%E0%B8%A2%25")).hasSize(1);
        assertThat(rows("training?q=%E0%B8%A3%E0%B9%89%E0%B8%AD%E0%B8%A2&mine=yes")).hasSize(2);
        assertThat(rows("training?q=%27%3B--&kind=%F0%9F%98%80&year=x&division=%00&page=99"))
                .isEmpty();
        assertThat(stranger.browser().open("training?mine=yes").select(".empty").text())
                .contains("ไม่พบ");
    }

    private List<String> rows(String path) {
        return clerk.browser().open(path).select("tbody tr").eachText();
    }

    private HttpResponse<String> remove(String training) {
        return clerk.browser().submit(training, "/" + training + "/remove", Map.of());
    }
}
