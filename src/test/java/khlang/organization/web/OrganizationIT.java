package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Divisions, posts, the seal, and what the organisation file does to them. */
@ExtendWith(RunningPortal.Once.class)
class OrganizationIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    private final RunningPortal portal;
    private final AdminForms forms;

    OrganizationIT(RunningPortal portal) {
        this.portal = portal;
        forms = new AdminForms(portal);
    }

    @Test
    void whatWasChangedInThePortalIsKeptAgainstTheFileAndTold() throws IOException {
        importFile("กองทดสอบ", "");
        assertThat(importFile("กองทดสอบ", ""))
                .filteredOn(line -> line.has("status"))
                .extracting(line -> line.get("status").asString())
                .as("posts, committees and their teams too")
                .containsOnly("unchanged");
        assertThat(importFile("กองทดสอบใหม่", "").getFirst().get("status").asString())
                .isEqualTo("updated");
        String version = AdminForms.value(forms.page("admin/divisions/it-file"), "version");
        assertThat(change("it-file", version, "กองที่แก้ในระบบ", "").statusCode()).isEqualTo(303);
        List<JsonNode> lines = importFile("กองในไฟล์", "");
        assertThat(lines.getFirst().get("status").asString()).isEqualTo("conflict");
        assertThat(lines.getFirst().get("message").asString()).contains("กองในไฟล์", "ไม่เขียนทับ");
        assertThat(lines.getFirst().get("line").asInt()).isGreaterThan(1);
        assertThat(lines.getLast().get("conflicts").asInt()).isOne();
        assertThat(forms.page("admin/divisions").text())
                .contains("กองที่แก้ในระบบ")
                .doesNotContain("กองในไฟล์");
    }

    @Test
    void aDivisionThatHasEndedIsListedNoMoreAndItsSlugIsNeverUsedAgain() {
        Map<String, String> fields =
                Map.of(
                        "slug", "it-ended",
                        "name", "กองที่จะยุบ",
                        "shortName", "จะยุบ",
                        "sortOrder", "90",
                        "validFrom", "1/10/2560",
                        "validTo", "");
        assertThat(forms.post("admin/divisions/new", fields).statusCode()).isEqualTo(303);
        assertThat(portal.get("divisions").body()).contains("กองที่จะยุบ");
        String version = AdminForms.value(forms.page("admin/divisions/it-ended"), "version");
        assertThat(change("it-ended", version, "กองที่จะยุบ", "30/9/2569").statusCode())
                .isEqualTo(303);
        assertThat(portal.get("divisions").body()).doesNotContain("กองที่จะยุบ");
        assertThat(portal.get("divisions/it-ended").statusCode()).isEqualTo(200);
        assertThat(forms.page("admin/people/new").select("[name=division] option").eachText())
                .doesNotContain("กองที่จะยุบ");
        var again = forms.post("admin/divisions/new", fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("ใช้ซ้ำไม่ได้");
        assertThat(change("it-ended", version, "อื่น", "").statusCode()).isEqualTo(409);
    }

    @Test
    void whatCanBeNoSlugIsNotFound() {
        for (String name : List.of("%E0%B8%81", "a%20b", "x".repeat(300), "%27--")) {
            assertThat(portal.get("divisions/" + name).statusCode()).as(name).isEqualTo(404);
            assertThat(forms.get("admin/divisions/" + name).statusCode()).as(name).isEqualTo(404);
        }
    }

    @Test
    void postsHaveNamesOfTheirOwn() {
        Map<String, String> fields =
                Map.of(
                        "name", "นักทดสอบระบบ",
                        "division", "finance",
                        "staffType", "municipal-officer",
                        "sortOrder", "50");
        assertThat(forms.post("admin/positions/new", fields).statusCode()).isEqualTo(303);
        assertThat(forms.post("admin/positions/new", fields).statusCode()).isEqualTo(422);
        String path =
                forms.page("admin/positions")
                        .select("a:contains(นักทดสอบระบบ)")
                        .attr("href")
                        .substring(1);
        var stale = new java.util.HashMap<>(fields);
        stale.put("version", "77");
        stale.put("name", "นักทดสอบอาวุโส");
        assertThat(forms.post(path, stale).statusCode()).isEqualTo(409);
        stale.put("version", AdminForms.value(forms.page(path), "version"));
        assertThat(forms.post(path, stale).statusCode()).isEqualTo(303);
    }

    @Test
    void theSealIsShownOnEveryPageUntilItIsTakenAway() throws IOException {
        assertThat(portal.get("seal").statusCode()).isEqualTo(404);
        byte[] script =
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThat(forms.send("admin/municipality/seal", "seal", "a.png", script).statusCode())
                .isEqualTo(422);
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", picture);
        assertThat(
                        forms.send(
                                        "admin/municipality/seal",
                                        "seal",
                                        "a.svg",
                                        picture.toByteArray())
                                .statusCode())
                .isEqualTo(303);
        try {
            String address = forms.page("divisions").select(".brand img").attr("src");
            assertThat(portal.get("divisions").body()).contains(address);
            HttpResponse<String> seal = portal.get(address.substring(1));
            assertThat(seal.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("image/png"));
            assertThat(seal.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
            assertThat(seal.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(portal.get("seal?v=old").headers().firstValue("Cache-Control"))
                    .contains("no-cache");
        } finally {
            forms.post("admin/municipality/seal", Map.of("remove", "yes"));
        }
        assertThat(portal.get("divisions").body()).doesNotContain("/seal");
    }

    /** Whoever finds nothing is told whom to ring up: who answers for what sounds like it. */
    @Test
    void aDivisionsTelephoneStandsWhereNothingIsFound() {
        String nothing = "search?kind=nothing&q=" + AdminForms.encoded("ภาษีป้าย");
        assertThat(portal.get(nothing).body()).doesNotContain("tel:0 5300 0000 #12");
        Map<String, String> fields = AdminForms.values(forms.page("admin/divisions/finance"));
        fields.put("phone", "โทรเบอร์กลาง");
        HttpResponse<String> refused = forms.post("admin/divisions/finance", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("โทรเบอร์กลาง", "ใช้ได้เฉพาะตัวเลข");
        fields.put("phone", "0 5300 0000 #12");
        assertThat(forms.post("admin/divisions/finance", fields).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(portal.get(nothing).body()).select(".empty li").eachText())
                .contains("สอบถามกองคลัง โทร 0 5300 0000 #12");
        fields = AdminForms.values(forms.page("admin/divisions/finance"));
        assertThat(fields).containsEntry("phone", "0 5300 0000 #12");
        fields.put("phone", "");
        assertThat(forms.post("admin/divisions/finance", fields).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> change(String slug, String version, String name, String validTo) {
        return forms.post(
                "admin/divisions/" + slug,
                Map.of(
                        "version", version,
                        "name", name,
                        "shortName", name,
                        "sortOrder", "90",
                        "validFrom", "",
                        "validTo", validTo));
    }

    /** The starter file with one division more. */
    private List<JsonNode> importFile(String name, String more) throws IOException {
        String division =
                "divisions:\n  - {id: it-file, name: " + name + ", sort: 80" + more + "}\n";
        Files.writeString(
                folder.resolve("organization.yaml"),
                Files.readString(Path.of("content/organization.yaml"))
                        .replaceFirst("divisions:\n", division));
        var answer =
                portal.send(
                        portal.asAdministrator("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                JSON.writeValueAsString(
                                                        Map.of("directory", folder.toString()))))
                                .build());
        return answer.body().lines().map(JSON::readTree).toList();
    }
}
