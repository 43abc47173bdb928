package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kinds of staff, and the teams of committees. */
@ExtendWith(RunningPortal.Once.class)
class StaffTypesIT {

    private final RunningPortal portal;
    private final AdminForms forms;

    StaffTypesIT(RunningPortal portal) {
        this.portal = portal;
        forms = new AdminForms(portal);
    }

    @Test
    void theKindsOfTheFileSayWhoCounts() {
        Document list = forms.page("admin/staff-types");
        assertThat(list.select("tr:contains(พนักงานครูเทศบาล) td").first().text())
                .isEqualTo("นับเป็นบุคลากรทั้งหมด");
        assertThat(list.select("tr:contains(จ้างเหมาบริการ) td").first().text())
                .isEqualTo("ไม่นับ");
    }

    @Test
    void aKindIsRenamedAndRetiredButNeverLost() {
        var fields = new HashMap<String, String>();
        fields.put("name", "พนักงานทดสอบประเภท");
        fields.put("slug", "it-kind");
        fields.put("sortOrder", "50");
        fields.put("counted", "yes");
        assertThat(forms.post("admin/staff-types/new", fields).statusCode()).isEqualTo(303);
        Map<String, String> member = AdminForms.personFields("อยู่ในประเภท", "ที่จะเลิก");
        member.put("staffType", "it-kind");
        String person =
                AdminForms.location(forms.post("admin/people/new", member))
                        .replaceFirst("\\?.*", "");

        String path = path("พนักงานทดสอบประเภท");
        fields.remove("slug");
        fields.put("name", "พนักงานประเภทเดิม");
        fields.put("retired", "yes");
        fields.put("version", AdminForms.value(forms.page(path), "version"));
        assertThat(forms.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(forms.post(path, fields).statusCode()).as("too late").isEqualTo(409);

        assertThat(forms.page("admin/staff-types").select("tr:contains(พนักงานประเภทเดิม)").text())
                .contains("เลิกใช้แล้ว", "1 คน");
        assertThat(forms.page("admin/people/new").select("#staffType option").eachText())
                .doesNotContain("พนักงานประเภทเดิม");
        assertThat(forms.page(person + "/edit").select("#staffType option[selected]").text())
                .isEqualTo("พนักงานประเภทเดิม");
        Document log = forms.page("admin/audit?object=staff-type:it-kind");
        assertThat(log.select(".entry").first().text())
                .contains(
                        "ประเภทบุคลากร พนักงานประเภทเดิม",
                        "เดิม พนักงานทดสอบประเภท · นับเป็นบุคลากรทั้งหมด",
                        "เลิกใช้แล้ว");
        fields.put("slug", "it-kind");
        fields.put("name", "ชื่ออื่น");
        var again = forms.post("admin/staff-types/new", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ใช้ซ้ำไม่ได้");
        fields.put("slug", "it-kind-two");
        fields.put("name", "พนักงานประเภทเดิม");
        assertThat(forms.post("admin/staff-types/new", fields).statusCode()).isEqualTo(422);
    }

    @Test
    void theTeamsOfThePlanAreShownWithTheirDuties() {
        Document committee = forms.page("admin/committees/1");
        assertThat(committee.select("h3").eachText())
                .first()
                .asString()
                .contains("หัวหน้า KM Team");
        assertThat(committee.select("main").text()).contains("เป็น Master Trainer");
    }

    @Test
    void aTeamIsAddedChangedCopiedAndTakenAway() {
        String committee =
                AdminForms.location(
                                forms.post(
                                        "admin/committees/new",
                                        Map.of(
                                                "slug", "it-teams",
                                                "fiscalYear", "2571",
                                                "name", "คณะที่มีทีม",
                                                "duties", "")))
                        .replaceFirst("\\?.*", "");
        var fields = new HashMap<String, String>();
        fields.put("version", AdminForms.value(forms.page(committee + "/teams/new"), "version"));
        fields.put("order", "1");
        fields.put("name", "ทีมข้อมูล");
        fields.put("duties", "รวบรวม\nเผยแพร่");
        assertThat(forms.post(committee + "/teams/new", fields).statusCode()).isEqualTo(303);
        var late = forms.post(committee + "/teams/new", fields);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#name").val()).isEqualTo("ทีมข้อมูล");
        fields.put("version", AdminForms.value(Jsoup.parse(late.body()), "version"));
        var taken = forms.post(committee + "/teams/new", fields);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("มีทีมงานลำดับนี้อยู่แล้ว");

        String copy =
                AdminForms.location(forms.post(committee + "/copy", Map.of("fiscalYear", "2572")))
                        .replaceFirst("\\?.*", "");
        assertThat(forms.page(copy).select("main").text()).contains("ทีมข้อมูล", "เผยแพร่");

        String team = forms.page(copy).select("a[href*=/teams/]:contains(แก้ไข)").attr("href");
        String path = team.substring(1);
        assertThat(forms.get(path.replaceFirst("committees/\\d+", "committees/1")).statusCode())
                .as("of another committee")
                .isEqualTo(404);
        String version = AdminForms.value(forms.page(path), "version");
        assertThat(forms.post(path, Map.of("version", version, "remove", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(forms.page(copy).select("main").text()).doesNotContain("ทีมข้อมูล");
        assertThat(forms.page(committee).select("main").text()).contains("ทีมข้อมูล");
        assertThat(portal.get(path).statusCode()).as("for others").isEqualTo(404);
    }

    private String path(String name) {
        return forms.page("admin/staff-types")
                .select("a:contains(" + name + ")")
                .attr("href")
                .substring(1);
    }
}
