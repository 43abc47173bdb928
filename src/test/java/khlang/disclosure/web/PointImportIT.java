package khlang.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.plan.PlanYears;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Points that come as a whole list, in a year that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointImportIT {

    private static final int YEAR = PlanYears.POINTS_LISTED;
    private static final String LIST = "oit/" + YEAR + "/points";
    private static final String IMPORTS = LIST + "/imports";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;

    PointImportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void hire() {
        secretary = Colleague.of(portal, "pointlist.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "pointlist.clerk", Role.STAFF, "finance");
    }

    @AfterEach
    void leave() {
        portal.database().change("DELETE FROM disclosure_point WHERE fiscal_year = ?", YEAR);
        List.of(secretary, clerk).forEach(Colleague::close);
    }

    @Test
    void aPastedListIsShownRowByRowAndStoredAsAWhole() {
        assertThat(clerk.browser().get(IMPORTS).statusCode()).isEqualTo(404);
        String address = paste("O1 โครงสร้างหน่วยงาน\nO2\tข้อมูลผู้บริหาร\tตามคู่มือ");
        Document shown = secretary.browser().open(address);
        assertThat(shown.select("tbody tr")).hasSize(2);
        assertThat(shown.select("form.buttons").text()).contains("บันทึก 2 ข้อ");
        assertThat(points()).as("nothing is stored yet").isEmpty();
        assertThat(clerk.browser().get(address).statusCode()).as("nobody else's").isEqualTo(404);
        done(secretary.browser().submit(shown, "/" + address, Map.of()));
        done(secretary.browser().submit(shown, "/" + address, Map.of())); // a second click
        assertThat(points()).containsExactly("O1", "O2");
        assertThat(Jsoup.parse(portal.get("oit/" + YEAR).body()).text())
                .contains("โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร");

        Document again =
                secretary.browser().open(paste("O2 ข้อมูลผู้บริหารและอำนาจ\nO1 โครงสร้างหน่วยงาน"));
        assertThat(again.select("tbody").text())
                .contains("แก้ไข", "เดิม ข้อมูลผู้บริหาร", "เหมือนเดิม");
        assertThat(again.select("form.buttons").text()).contains("บันทึก 1 ข้อ");
        String path = again.select("form.buttons").attr("action");
        done(secretary.browser().submit(again, path, Map.of()));
        assertThat(secretary.browser().open(LIST).select("tbody tr").get(1).text())
                .contains("O2", "ข้อมูลผู้บริหารและอำนาจ");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT explanation FROM disclosure_point WHERE code = 'O2'"
                                                + " AND fiscal_year = "
                                                + YEAR))
                .as("an empty cell keeps what is there")
                .isEqualTo("ตามคู่มือ");
    }

    @Test
    void aListWithAWrongRowIsNotStoredAtAll() {
        String address = paste("O1 ข้อหนึ่ง\nข้อที่ไม่มีรหัส\nO1 ซ้ำ\nO5");
        Document shown = secretary.browser().open(address);
        assertThat(shown.select("#wrong li").eachText())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("แถวที่ 3", "ซ้ำกับแถวที่ 1"))
                .anySatisfy(line -> assertThat(line).contains("แถวที่ 4"));
        assertThat(shown.select("form.buttons button:not([name])"))
                .as("nothing to confirm")
                .isEmpty();
        HttpResponse<String> forced = secretary.browser().submit(shown, "/" + address, Map.of());
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(points()).isEmpty();
        done(secretary.browser().submit(shown, "/" + address, Map.of("forget", "yes")));
        assertThat(secretary.browser().get(address).statusCode()).isEqualTo(303);
    }

    @Test
    void aFileIsTakenAndWhatChangedMeanwhileIsShownAgain() {
        Document form = secretary.browser().open(IMPORTS);
        HttpResponse<String> none = send(form, "", "");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("#file-problem")).hasSize(1);
        HttpResponse<String> sent =
                send(form, "", "รหัส,ข้อ,ลิงก์\nO9,ไฟล์,รายงาน https://example.go.th/9\n");
        done(sent);
        String address = sent.headers().firstValue("Location").orElseThrow();
        address = address.substring(address.indexOf("oit/"));
        Document shown = secretary.browser().open(address);
        done(
                secretary
                        .browser()
                        .submit(
                                LIST + "/new",
                                "/" + LIST + "/new",
                                Map.of("scheme", "ITA", "code", "O9", "title", "มาก่อน")));
        HttpResponse<String> late = secretary.browser().submit(shown, "/" + address, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        done(secretary.browser().submit(Jsoup.parse(late.body()), "/" + address, Map.of()));
        assertThat(Jsoup.parse(portal.get("oit/" + YEAR + "/O9").body()).select("a[href*=/9]"))
                .hasSize(1);
    }

    @Test
    void aLongListHasPagesAndKeepsThemWhenAPointIsMoved() {
        String many =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> "P" + number + " ข้อ " + number)
                        .collect(Collectors.joining("\n"));
        String address = paste(many);
        done(secretary.browser().submit(address, "/" + address, Map.of()));
        Document second = secretary.browser().open(LIST + "?page=2");
        assertThat(second.select("table tbody tr")).hasSize(10);
        String move = second.select("form.move").first().attr("action");
        HttpResponse<String> moved = secretary.browser().submit(second, move, Map.of("to", "down"));
        done(moved);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).contains("page=2");
        assertThat(secretary.browser().open(LIST + "?page=2").select("tbody tr").first().text())
                .contains("P52");
        String full =
                IntStream.rangeClosed(1, 95)
                        .mapToObj(number -> "Q" + number + " ข้อ " + number)
                        .collect(Collectors.joining("\n"));
        assertThat(secretary.browser().open(paste(full)).select("#wrong li"))
                .as("150 in a year")
                .hasSize(5);
    }

    /** Sends lines, and answers where they are shown. */
    private String paste(String lines) {
        HttpResponse<String> answer = send(secretary.browser().open(IMPORTS), lines, "");
        done(answer);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("oit/"));
    }

    private HttpResponse<String> send(Document form, String lines, String file) {
        Parcel parcel = Parcel.with(Browser.token(form)).field("pasted", lines);
        if (!file.isEmpty()) {
            parcel.file("รายการ.csv", file.getBytes(StandardCharsets.UTF_8));
        }
        return secretary.browser().send(parcel.to(portal.at(IMPORTS)));
    }

    private List<String> points() {
        return secretary.browser().open(LIST).select("tbody td.one-line").eachText().stream()
                .map(one -> one.replace("รหัส ", ""))
                .toList();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
