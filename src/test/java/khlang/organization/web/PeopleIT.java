package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
class PeopleIT {

    private final RunningPortal portal;
    private final AdminForms forms;

    PeopleIT(RunningPortal portal) {
        this.portal = portal;
        forms = new AdminForms(portal);
    }

    @Test
    void theAdministrationExistsForAdministratorsOnly() {
        for (String path :
                List.of(
                        "admin",
                        "admin/people",
                        "admin/people/new",
                        "admin/people/imports",
                        "admin/divisions",
                        "admin/positions",
                        "admin/committees",
                        "admin/municipality")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(forms.page(path).select("h1")).as(path).hasSize(1);
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (String path :
                List.of(
                        "admin/people/999999999",
                        "admin/people/999999999/edit",
                        "admin/people/new/edit",
                        "admin/people/new/leave",
                        "admin/divisions/nowhere",
                        "admin/divisions/unassigned",
                        "admin/positions/999999999",
                        "admin/committees/999999999",
                        "admin/committees/1/seats/999999999")) {
            assertThat(forms.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void namesStandInThaiOrder() {
        List<String> ordered =
                List.of("กมล", "เกษม", "แก้ว", "ขจร", "ไข่มุก", "โชติ", "สมชาย", "เอก");
        ordered.reversed().forEach(name -> forms.person(name, "เรียงลำดับ"));
        Document list = forms.page("admin/people?q=" + url("เรียงลำดับ"));
        assertThat(list.select("tbody th a").eachText())
                .containsExactlyElementsOf(
                        ordered.stream().map(name -> "นาย" + name + " เรียงลำดับ").toList());
    }

    @Test
    void peopleAreFoundByPartsOfTheirNames() {
        forms.person("ปรียานุช", "ค้นพบง่าย");
        for (String words :
                List.of("ปรียา", "ค้นพบ", "ปรียานุช ค้นพบง่าย", "นายปรียา", " ปรียานุช  ค้น")) {
            assertThat(forms.page("admin/people?q=" + url(words)).select("tbody tr"))
                    .as(words)
                    .hasSize(1);
        }
        for (String words : List.of("ปรียา%ง่าย", "_รียานุช", "' or 1=1 --", "\u0000ปร", "!")) {
            assertThat(forms.page("admin/people?q=" + url(words)).select("tbody tr").size())
                    .as(words)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(
                        forms.page("admin/people?division=finance&q=" + url("ปรียานุช"))
                                .select("tbody tr"))
                .isEmpty();
        assertThat(forms.get("admin/people?division=%E0%B8%81&type=x&state=y&page=-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSecondAdministratorSeesWhatTheFirstHasStored() {
        String path = forms.person("สองคน", "แก้พร้อมกัน");
        Document opened = forms.page(path + "/edit");
        var first = fields(opened, "สองคน", "แก้พร้อมกัน");
        first.put("position", "นักพัฒนาชุมชน");
        var second = fields(opened, "สองคน", "แก้ทีหลัง");
        assertThat(forms.post(path + "/edit", first).statusCode()).isEqualTo(303);
        var answer = forms.post(path + "/edit", second);
        assertThat(answer.statusCode()).isEqualTo(409);
        Document conflict = Jsoup.parse(answer.body());
        assertThat(conflict.select("#conflict tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("แก้พร้อมกัน", "แก้ทีหลัง"))
                .anySatisfy(row -> assertThat(row).contains("นักพัฒนาชุมชน", "นิติกร"));
        assertThat(AdminForms.value(conflict, "lastName")).isEqualTo("แก้ทีหลัง");
        assertThat(forms.page(path).text()).contains("นักพัฒนาชุมชน").doesNotContain("แก้ทีหลัง");
        second.put("version", AdminForms.value(conflict, "version"));
        assertThat(forms.post(path + "/edit", second).statusCode()).isEqualTo(303);
        assertThat(forms.page(path).text()).contains("แก้ทีหลัง", "นิติกร");
    }

    @Test
    void theSameNameTwiceHasToBeMeant() {
        forms.person("ชื่อซ้ำ", "คนแรก");
        Map<String, String> again = AdminForms.personFields("ชื่อซ้ำ", "คนแรก");
        var refused = forms.post("admin/people/new", again);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[name=another]")).hasSize(1);
        again.put("another", "yes");
        assertThat(forms.post("admin/people/new", again).statusCode()).isEqualTo(303);
        assertThat(forms.page("admin/people?q=" + url("ชื่อซ้ำ")).select("tbody tr")).hasSize(2);
    }

    @Test
    void whoLeavesHandsOverReturnsAndIsNeverGone() {
        String path = forms.person("เกษียณ", "แล้วกลับมา");
        String committee = committee("it-handover", "คณะทำงานส่งมอบ");
        String seat = seat(committee, "1");
        appoint(seat, path, "1/10/2568");
        Document leaving = forms.page(path + "/leave");
        assertThat(leaving.text()).contains("คณะทำงานส่งมอบ");
        var day = new HashMap<>(Map.of("version", AdminForms.value(leaving, "version")));
        day.put("day", "1/10/2021");
        var refused = forms.post(path + "/leave", day);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("2021", "2564");
        day.put("day", "30 ก.ย. 2569");
        assertThat(forms.post(path + "/leave", day).statusCode()).isEqualTo(303);
        Document left = forms.page(path);
        assertThat(left.text())
                .contains("พ้นจากงานแล้ว", "30 กันยายน 2569", "ไม่มีงานที่ต้องส่งมอบ");
        assertThat(left.select("tbody tr").text()).contains("ถึง 30 ก.ย. 2569");
        String search = "admin/people?q=" + url("เกษียณ");
        assertThat(forms.page(search).select("tbody tr")).isEmpty();
        assertThat(forms.page(search + "&state=left").select("tbody tr")).hasSize(1);
        assertThat(forms.post(path + "/leave", day).statusCode()).isEqualTo(409);
        var back =
                Map.of(
                        "version",
                        AdminForms.value(forms.page(path + "/return"), "version"),
                        "day",
                        "1/11/2569");
        assertThat(forms.post(path + "/return", back).statusCode()).isEqualTo(303);
        assertThat(forms.page(path).text())
                .contains("ตั้งแต่ 1 พฤศจิกายน 2569", "1 ตุลาคม 2564 ถึง 30 กันยายน 2569");
        assertThat(forms.page(search).select("tbody tr")).hasSize(1);
    }

    @Test
    void aSeatPassesFromOneToTheNextWithoutAGap() {
        String committee = committee("it-seats", "คณะทำงานเปลี่ยนตัว");
        String seat = seat(committee, "1");
        appoint(seat, forms.person("คนแรก", "ของที่นั่ง"), "1/10/2568");
        appoint(seat, forms.person("คนถัดไป", "ของที่นั่ง"), "1 พ.ย. 69");
        Document page = forms.page(committee);
        assertThat(page.select("tbody tr").text()).contains("คนถัดไป").doesNotContain("คนแรก");
        assertThat(forms.page(seat).text()).contains("ถึง 31 ต.ค. 2569");
        var removal = Map.of("version", version(seat), "remove", "yes");
        var refused = forms.post(seat, removal);
        assertThat(refused.statusCode()).isEqualTo(422);
        var stale = Map.of("version", "0", "person", "1", "day", "1/12/2569");
        assertThat(forms.post(seat + "/holders", stale).statusCode()).isEqualTo(409);
    }

    @Test
    void aCommitteeIsCopiedToTheNextYearWithItsSeatsAndHolders() {
        String committee = committee("it-copy", "คณะทำงานคัดลอก");
        String seat = seat(committee, "1");
        appoint(seat, forms.person("ผู้ทำหน้าที่", "ต่อไป"), "1/10/2568");
        var copy = Map.of("fiscalYear", "2571", "holders", "yes");
        var answer = forms.post(committee + "/copy", copy);
        assertThat(answer.statusCode()).isEqualTo(303);
        Document next = forms.page(AdminForms.location(answer));
        assertThat(next.text()).contains("ปีงบประมาณ 2571", "ผู้ทำหน้าที่ ต่อไป", "1 ต.ค. 2570");
        assertThat(forms.post(committee + "/copy", copy).statusCode()).isEqualTo(422);
        assertThat(forms.post(committee + "/copy", Map.of("fiscalYear", "2022")).statusCode())
                .isEqualTo(422);
    }

    private String committee(String slug, String name) {
        var answer =
                forms.post(
                        "admin/committees/new",
                        Map.of("slug", slug, "fiscalYear", "2570", "name", name, "duties", "ก\nข"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return AdminForms.location(answer).replaceFirst("\\?.*", "");
    }

    private String seat(String committee, String order) {
        var fields =
                Map.of(
                        "version", version(committee + "/seats/new"),
                        "order", order,
                        "position", "ปลัดเทศบาล",
                        "role", "chair",
                        "roleName", "ประธาน");
        assertThat(forms.post(committee + "/seats/new", fields).statusCode()).isEqualTo(303);
        return forms.page(committee).select("tbody td a").last().attr("href").substring(1);
    }

    private void appoint(String seat, String person, String day) {
        var answer =
                forms.post(
                        seat + "/holders",
                        Map.of(
                                "version",
                                version(seat),
                                "person",
                                person.replaceFirst(".*/", ""),
                                "day",
                                day));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String version(String path) {
        return AdminForms.value(forms.page(path), "version");
    }

    private static Map<String, String> fields(Document form, String first, String last) {
        Map<String, String> fields = AdminForms.personFields(first, last);
        fields.put("version", AdminForms.value(form, "version"));
        return fields;
    }

    private static String url(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
