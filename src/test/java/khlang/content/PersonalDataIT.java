package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import khlang.extraction.Pictures;
import khlang.system.RunningPortal;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody's number is shown to everybody by mistake, whichever way a text comes in. */
@ExtendWith(RunningPortal.Once.class)
class PersonalDataIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CITIZEN = "1-2345-67890-12-1";

    @TempDir Path folder;

    private final RunningPortal portal;

    PersonalDataIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aPublicTextWithACitizensNumberWaitsAsADraftUntilSomebodyConfirms() {
        JsonNode first = post("pd-held", "", "ก\\nเลข " + CITIZEN);
        assertThat(first.get("status").asString()).isEqualTo("created");
        assertThat(first.get("held").asBoolean()).isTrue();
        assertThat(warnings(first))
                .satisfiesExactly(
                        held ->
                                assertThat(held)
                                        .contains("เก็บเป็นร่างไว้", "personal_data_checked"),
                        found -> assertThat(found).startsWith("บรรทัด 2: พบเลขประจำตัวประชาชน"));
        assertThat(first.toString()).doesNotContain("67890");
        assertThat(portal.get("documents/pd-held").statusCode()).isEqualTo(404);

        JsonNode again = post("pd-held", "", "ก\\nเลข " + CITIZEN);
        assertThat(again.get("status").asString()).isEqualTo("unchanged");
        assertThat(again.get("held").asBoolean()).isTrue();

        JsonNode checked = post("pd-held", ",\"personal_data_checked\":true", "ก\\nเลข " + CITIZEN);
        assertThat(checked.get("status").asString()).isEqualTo("updated");
        assertThat(checked.get("held").asBoolean()).isFalse();
        assertThat(warnings(checked)).hasSize(1);
        assertThat(portal.get("documents/pd-held").body()).contains(CITIZEN);
    }

    @Test
    void whatReadersSeeAlreadyStaysWhenTheNextTextWaits() {
        post("pd-next", "", "ฉบับแรก");
        JsonNode next = post("pd-next", "", "ฉบับที่สอง เลขที่บัญชี 123-4-56789-0");
        assertThat(next.get("status").asString()).isEqualTo("updated");
        assertThat(next.get("held").asBoolean()).isTrue();
        assertThat(portal.get("documents/pd-next").body())
                .contains("ฉบับแรก")
                .doesNotContain("56789");
        JsonNode masked = post("pd-next", "", "ฉบับที่สอง เลขที่บัญชี xxxxxxx890");
        assertThat(masked.get("held").asBoolean()).isFalse();
        assertThat(warnings(masked)).isEmpty();
        assertThat(portal.get("documents/pd-next").body()).contains("ฉบับที่สอง");
    }

    @Test
    void aMobileNumberOnlyWarns() {
        JsonNode answer = post("pd-phone", "", "โทร 081-234-5678");
        assertThat(answer.get("held").asBoolean()).isFalse();
        assertThat(warnings(answer)).singleElement().asString().contains("081-xxx-xx78");
        assertThat(portal.get("documents/pd-phone").statusCode()).isEqualTo(200);
    }

    @Test
    void aTextForStaffOnlyWarns() {
        JsonNode answer = post("pd-staff", ",\"audience\":\"staff\"", "เลข " + CITIZEN);
        assertThat(answer.get("held").asBoolean()).isFalse();
        assertThat(warnings(answer)).hasSize(1);
        assertThat(portal.send(portal.asAdministrator("documents/pd-staff").build()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatStandsBesideTheTextCountsToo() {
        JsonNode answer = post("pd-summary", ",\"summary\":\"ของ " + CITIZEN + "\"", "ก");
        assertThat(answer.get("held").asBoolean()).isTrue();
        assertThat(warnings(answer)).last().asString().startsWith("ส่วนหัวหรือรายละเอียด");
    }

    @Test
    void inABulkLoadEachLineIsToldForItself() {
        String lines =
                """
                {"slug":"pd-bulk-a","title":"ก","markdown":"ก"}
                {"slug":"pd-bulk-b","title":"ข","markdown":"%s"}
                {
                """
                        .formatted(CITIZEN);
        var answers =
                portal.send(
                                portal.asAdministrator("api/v1/documents/bulk")
                                        .header("Content-Type", "application/x-ndjson")
                                        .POST(BodyPublishers.ofString(lines))
                                        .build())
                        .body()
                        .lines()
                        .map(JSON::readTree)
                        .toList();
        assertThat(answers).hasSize(3);
        for (JsonNode answer : answers) {
            boolean held = answer.path("slug").asString("").equals("pd-bulk-b");
            assertThat(answer.get("held").asBoolean()).isEqualTo(held);
            assertThat(warnings(answer)).hasSize(held ? 2 : 0);
        }
        assertThat(portal.get("documents/pd-bulk-a").statusCode()).isEqualTo(200);
        assertThat(portal.get("documents/pd-bulk-b").statusCode()).isEqualTo(404);
    }

    @Test
    void anImportWarnsWithTheLineInTheFileAndFailsNothing() throws IOException {
        write("pd-file", "", "ก\n\nเลข " + CITIZEN);
        List<JsonNode> first = importFolder();
        assertThat(messages(first, "documents/pd-file.md"))
                .anySatisfy(one -> assertThat(one).startsWith("0 created"))
                .anySatisfy(one -> assertThat(one).startsWith("7 warning พบเลขประจำตัวประชาชน"))
                .anySatisfy(one -> assertThat(one).startsWith("1 warning เก็บเป็นร่างไว้"));
        assertThat(first.getLast().get("errors").asInt()).isZero();
        assertThat(portal.get("documents/pd-file").statusCode()).isEqualTo(404);

        assertThat(messages(importFolder(), "documents/pd-file.md"))
                .anySatisfy(one -> assertThat(one).startsWith("0 unchanged"))
                .anySatisfy(one -> assertThat(one).contains("เก็บเป็นร่างไว้"));

        write("pd-file", "personal_data_checked: true\n", "ก\n\nเลข " + CITIZEN);
        assertThat(messages(importFolder(), "documents/pd-file.md"))
                .anySatisfy(one -> assertThat(one).startsWith("0 updated"))
                .noneSatisfy(one -> assertThat(one).contains("เก็บเป็นร่างไว้"));
        assertThat(portal.get("documents/pd-file").statusCode()).isEqualTo(200);
    }

    @Test
    void aTextFileWithACitizensNumberIsNotAttachedUnconfirmed() throws IOException {
        write("pd-files", "", "ดู [รายชื่อ](names.csv) [แผน](plan.txt)");
        Path files = Files.createDirectories(folder.resolve("documents/pd-files"));
        Files.writeString(files.resolve("names.csv"), "ชื่อ,เลข\nสมชาย," + CITIZEN + "\n");
        Files.writeString(files.resolve("plan.txt"), "แผน");
        assertThat(messages(importFolder(), "documents/pd-files/names.csv"))
                .anySatisfy(one -> assertThat(one).startsWith("2 warning พบเลขประจำตัวประชาชน"))
                .anySatisfy(one -> assertThat(one).contains("ไม่แนบไฟล์ฉบับนี้"));
        assertThat(portal.get("documents/pd-files").body())
                .contains("plan.txt")
                .doesNotContain("/names.csv");

        write("pd-files", "personal_data_checked: true\n", "ดู [รายชื่อ](names.csv)");
        importFolder();
        assertThat(portal.get("documents/pd-files").body()).contains("/names.csv");
    }

    @Test
    void aWordFileWithACitizensNumberIsNotAttachedEither() throws IOException {
        write("pd-word", "", "ดู [คำขอ](request.docx)");
        Path files = Files.createDirectories(folder.resolve("documents/pd-word"));
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(files.resolve("request.docx"))) {
            word.createParagraph().createRun().setText("ผู้ยื่นคำขอ เลข " + CITIZEN);
            word.write(out);
        }
        Files.writeString(files.resolve("broken.pdf"), "%PDF-1.7 แล้วก็ไม่มีอะไร");
        List<JsonNode> told = importFolder();
        assertThat(messages(told, "documents/pd-word/request.docx"))
                .anySatisfy(one -> assertThat(one).contains("พบเลขประจำตัวประชาชน"))
                .anySatisfy(one -> assertThat(one).contains("ไม่แนบไฟล์ฉบับนี้"));
        assertThat(messages(told, "documents/pd-word/broken.pdf"))
                .singleElement()
                .asString()
                .startsWith("1 error ");
        assertThat(portal.get("documents/pd-word").body())
                .doesNotContain("broken.pdf", "/request.docx");

        write("pd-word", "personal_data_checked: true\n", "ดู [คำขอ](request.docx)");
        importFolder();
        assertThat(portal.get("documents/pd-word").body()).contains("/request.docx");
    }

    @Test
    void aPictureThatTellsItsPlaceIsNotAttachedUnconfirmedAndComesInUnchanged() throws IOException {
        write("pd-place", "", "ดู [ภาพ](home.jpg)");
        Path files = Files.createDirectories(folder.resolve("documents/pd-place"));
        Pictures.photograph(files.resolve("home.jpg"), 320, 200, 1);
        Files.write(files.resolve("office.jpg"), Pictures.encoded(Pictures.flag(320, 200), "jpeg"));
        Files.write(files.resolve("tool.jpg"), new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        List<JsonNode> told = importFolder();
        assertThat(messages(told, "documents/pd-place/home.jpg"))
                .anySatisfy(one -> assertThat(one).contains("warning", "พิกัด"))
                .anySatisfy(one -> assertThat(one).contains("ไม่แนบไฟล์ฉบับนี้"));
        assertThat(messages(told, "documents/pd-place/office.jpg")).isEmpty();
        assertThat(messages(told, "documents/pd-place/tool.jpg"))
                .singleElement()
                .asString()
                .startsWith("1 error ");
        assertThat(portal.get("documents/pd-place").body())
                .contains("office.jpg")
                .doesNotContain("/home.jpg", "tool.jpg");

        write("pd-place", "personal_data_checked: true\n", "ดู [ภาพ](home.jpg)");
        importFolder();
        assertThat(portal.get("documents/pd-place").body()).contains("/home.jpg");
        String hash =
                portal.database()
                        .value(
                                "SELECT a.sha256 FROM attachment a JOIN document d"
                                        + " ON d.id = a.document_id WHERE d.slug = 'pd-place'"
                                        + " AND a.file_name = 'home.jpg'");
        assertThat(portal.dataDir().resolve("attachments").resolve(hash.substring(0, 2)))
                .satisfies(
                        place ->
                                assertThat(place.resolve(hash.substring(2)))
                                        .hasSameBinaryContentAs(files.resolve("home.jpg")));
    }

    @Test
    void whatIsOpenedToEverybodyIsAskedAboutTheFilesThatStaffSawBefore() throws IOException {
        write("pd-opened", "audience: staff\n", "ดู [ภาพ](home.jpg)");
        Path files = Files.createDirectories(folder.resolve("documents/pd-opened"));
        Pictures.photograph(files.resolve("home.jpg"), 320, 200, 1);
        importFolder();
        write("pd-opened", "audience: public\n", "ดู [ภาพ](home.jpg)");
        importFolder();
        assertThat(portal.get("documents/pd-opened").statusCode()).isEqualTo(404);

        write("pd-opened", "audience: public\npersonal_data_checked: true\n", "ดู [ภาพ](home.jpg)");
        importFolder();
        assertThat(portal.get("documents/pd-opened").body()).contains("/home.jpg");
    }

    private JsonNode post(String slug, String more, String markdown) {
        return JSON.readTree(
                portal.send(
                                portal.asAdministrator("api/v1/documents")
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "{\"slug\":\"%s\",\"title\":\"เรื่อง\"%s,\"markdown\":\"%s\"}"
                                                                .formatted(slug, more, markdown)))
                                        .build())
                        .body());
    }

    private void write(String slug, String more, String markdown) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(
                documents.resolve(slug + ".md"),
                "---\ntitle: เรื่อง\nsummary: ส\n" + more + "---\n" + markdown + "\n");
    }

    private List<JsonNode> importFolder() {
        return portal.send(
                        portal.asAdministrator("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                JSON.writeValueAsString(
                                                        java.util.Map.of(
                                                                "directory", folder.toString()))))
                                .build())
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private static List<String> messages(List<JsonNode> events, String file) {
        return events.stream()
                .filter(event -> event.path("file").asString("").equals(file))
                .map(
                        event ->
                                event.get("line").asInt()
                                        + " "
                                        + event.get("status").asString()
                                        + " "
                                        + event.get("message").asString())
                .toList();
    }

    private static List<String> warnings(JsonNode answer) {
        return answer.get("warnings").values().stream().map(JsonNode::asString).toList();
    }
}
