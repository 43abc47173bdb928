package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files wait with the text at work, are published with it, and stay with their revision. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesIT {

    private static final Map<String, String> CHANGE =
            Map.of("change_kind", "content", "change_note", "เปลี่ยนไฟล์แนบ");

    private final RunningPortal portal;
    private final Writing writing;
    private final Attaching attaching;
    private Colleague author;
    private Colleague head;
    private Colleague other;

    FilesIT(RunningPortal portal) {
        this.portal = portal;
        writing = new Writing(portal);
        attaching = new Attaching(portal);
    }

    @BeforeAll
    void hire() {
        author = Colleague.of(portal, "files.author", Role.STAFF, "public-health");
        head = Colleague.of(portal, "files.head", Role.HEAD, "public-health");
        other = Colleague.of(portal, "files.other", Role.EDITOR, "education");
    }

    @AfterAll
    void leave() {
        author.close();
        head.close();
        other.close();
    }

    @Test
    void whoMayReadTheDraftMayReadItsFilesAndNobodyElse() {
        String slug = begin("ไฟล์ของร่าง");
        String file = attaching.attach(author.browser(), slug, "แบบคำขอ.txt", "กรอกชื่อ");
        assertThat(author.browser().get(file).body()).isEqualTo("กรอกชื่อ");
        assertThat(head.browser().get(file).statusCode()).isEqualTo(200);
        assertThat(other.browser().get(file).statusCode()).isEqualTo(404);
        assertThat(portal.get(file).statusCode()).isEqualTo(404);

        writing.handIn(author.browser(), slug, Map.of("markdown", "ดู[แบบ](แบบคำขอ.txt)"));
        assertThat(head.browser().open(writing.review(slug)).select(".files a").attr("href"))
                .isEqualTo("/" + file);
        assertThat(portal.get(file).statusCode()).isEqualTo(404);
        approve(slug);
        assertThat(portal.get(file).body()).isEqualTo("กรอกชื่อ");
        assertThat(portal.get("documents/" + slug).body()).contains("href=\"/" + file + "\"");
    }

    @Test
    void aPublishedRevisionKeepsItsFilesWhileTheDraftChangesThem() {
        String slug = begin("ไฟล์ของฉบับ");
        String old = attaching.attach(author.browser(), slug, "อัตรา.txt", "10 บาท");
        publish(slug, Map.of("markdown", "ดู[อัตรา](อัตรา.txt)"));
        assertThat(attaching.press(author.browser(), slug, "อัตรา.txt", "remove").statusCode())
                .isEqualTo(303);
        String young = attaching.attach(author.browser(), slug, "อัตราใหม่.txt", "20 บาท");
        assertThat(portal.get(old).statusCode()).isEqualTo(200);
        assertThat(portal.get(young).statusCode()).isEqualTo(404);
        assertThat(author.browser().open("documents/" + slug + "/edit").text())
                .contains("เนื้อหาอ้างถึงไฟล์ที่ไม่ได้แนบ");

        publish(slug, CHANGE);
        assertThat(portal.get(old).statusCode()).isEqualTo(404);
        assertThat(portal.get(young).body()).isEqualTo("20 บาท");
        String page = portal.get("documents/" + slug).body();
        assertThat(page).contains(young).doesNotContain(old);
        // The history is for those who work here.
        assertThat(other.browser().open("documents/" + slug + "/history/1").html())
                .contains("/" + old)
                .doesNotContain(young);
        assertThat(other.browser().get(old).body()).isEqualTo("10 บาท");
    }

    @Test
    void aTextOfWhichOnlyFilesHaveChangedIsAmongOnesDrafts() {
        String slug = begin("เปลี่ยนแต่ไฟล์แนบ");
        attaching.attach(author.browser(), slug, "เดิม.txt", "เดิม");
        publish(slug, Map.of("markdown", "[เดิม](เดิม.txt)"));
        assertThat(drafts()).doesNotContain("เปลี่ยนแต่ไฟล์แนบ");
        attaching.press(author.browser(), slug, "เดิม.txt", "remove");
        assertThat(drafts()).contains("เปลี่ยนแต่ไฟล์แนบ");
        attaching.press(author.browser(), slug, "เดิม.txt", "put-back");
        assertThat(drafts()).doesNotContain("เปลี่ยนแต่ไฟล์แนบ");
        attaching.attach(author.browser(), slug, "ใหม่.txt", "ใหม่");
        assertThat(drafts()).containsOnlyOnce("เปลี่ยนแต่ไฟล์แนบ");
        publish(slug, CHANGE);
        assertThat(drafts()).doesNotContain("เปลี่ยนแต่ไฟล์แนบ");
    }

    private String drafts() {
        return author.browser().open("me").select("section:has(h2:containsOwn(ร่าง))").text();
    }

    @Test
    void anEarlierRevisionComesBackWithItsFiles() {
        String slug = begin("ไฟล์ที่กลับมา");
        attaching.attach(author.browser(), slug, "เดิม.txt", "เดิม");
        publish(slug, Map.of("markdown", "[เดิม](เดิม.txt)"));
        attaching.press(author.browser(), slug, "เดิม.txt", "remove");
        attaching.attach(author.browser(), slug, "ใหม่.txt", "ใหม่");
        publish(slug, CHANGE);
        author.browser()
                .submit(
                        "documents/" + slug + "/history/1",
                        "/documents/" + slug + "/edit/revision",
                        Map.of());
        String page = author.browser().open(Attaching.page(slug)).text();
        assertThat(page).contains("เดิม.txt", "เอาออกเมื่อเผยแพร่").doesNotContain("อ้างถึงไฟล์");
        String back = Attaching.address(author.browser(), slug, "เดิม.txt");
        assertThat(author.browser().get(back).body()).isEqualTo("เดิม");
    }

    @Test
    void throwingTheDraftAwayThrowsItsFilesAway() {
        String slug = begin("ไฟล์ที่ทิ้ง");
        attaching.attach(author.browser(), slug, "อยู่.txt", "อยู่");
        publish(slug, Map.of("markdown", "ข้อความ"));
        attaching.press(author.browser(), slug, "อยู่.txt", "remove");
        String gone = attaching.attach(author.browser(), slug, "ทิ้ง.txt", "ทิ้ง");
        String path = "documents/" + slug + "/edit";
        author.browser().submit(path, "/" + path, Map.of("do", "save", "markdown", "แก้"));
        author.browser().submit(path, "/" + path, Map.of("do", "discard"));
        assertThat(author.browser().get(gone).statusCode()).isEqualTo(404);
        assertThat(author.browser().open(Attaching.page(slug)).text())
                .contains("อยู่.txt")
                .doesNotContain("เอาออกเมื่อเผยแพร่", "ทิ้ง.txt");
    }

    @Test
    void filesAloneCanBeHandedInAndWhoBroughtThemDoesNotApproveThem() {
        String slug = begin("เปลี่ยนแต่ไฟล์");
        publish(slug, Map.of("markdown", "ข้อความ"));
        attaching.attach(head.browser(), slug, "เพิ่ม.txt", "เพิ่ม");
        writing.handIn(author.browser(), slug, CHANGE);
        HttpResponse<String> own =
                head.browser()
                        .post(
                                writing.review(slug) + "/approve",
                                Map.of(
                                        "form-token",
                                        Browser.token(head.browser().open(writing.review(slug))),
                                        "version",
                                        "1"));
        boolean only = own.statusCode() == 303;
        if (only) { // nobody else could: then it is on record
            assertThat(
                            portal.database()
                                    .value(
                                            "SELECT own_approval FROM revision r JOIN document d"
                                                    + " ON d.id = r.document_id WHERE d.slug = ?"
                                                    + " AND r.number = 2",
                                            slug))
                    .isEqualTo("1");
        } else {
            assertThat(own.statusCode()).isEqualTo(422);
        }
    }

    @Test
    void nothingChangesWhileAReviewWaits() {
        String slug = begin("รอตรวจ");
        attaching.attach(author.browser(), slug, "ก.txt", "ก");
        String id = Attaching.address(author.browser(), slug, "ก.txt").split("/")[1];
        var parcel = attaching.parcel(author.browser(), slug).file("ข.txt", new byte[] {65});
        String token = Browser.token(author.browser().open(Attaching.page(slug)));
        writing.handIn(author.browser(), slug, Map.of("markdown", "ข้อความ"));
        HttpResponse<String> late = attaching.send(author.browser(), slug, parcel);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("เรื่องนี้ส่งตรวจอยู่");
        HttpResponse<String> removing =
                author.browser()
                        .post(
                                Attaching.page(slug) + "/" + id + "/remove",
                                Map.of("form-token", token));
        assertThat(removing.statusCode()).isEqualTo(422);
        assertThat(author.browser().open(Attaching.page(slug)).text())
                .contains("ก.txt")
                .doesNotContain("ข.txt", "เอาออกเมื่อเผยแพร่");
    }

    @Test
    void personalDataInAFileIsConfirmedBeforeEverybodyReadsIt() {
        String slug = begin("ไฟล์มีเลขบัตร");
        var parcel =
                attaching
                        .parcel(author.browser(), slug)
                        .file("รายชื่อ.txt", bytes("เลขประจำตัวประชาชน 1-2345-67890-12-1"));
        HttpResponse<String> sent = attaching.send(author.browser(), slug, parcel);
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).contains("กรุณาปิดบังก่อนเผยแพร่");
        writing.handIn(author.browser(), slug, Map.of("markdown", "ข้อความ"));
        assertThat(head.browser().open(writing.review(slug)).text())
                .contains("ไฟล์แนบ “รายชื่อ.txt”: พบ");
        assertThat(writing.approve(head.browser(), slug).statusCode()).isEqualTo(422);
        String path = writing.review(slug);
        HttpResponse<String> confirmed =
                head.browser()
                        .submit(path, "/" + path + "/approve", Map.of("personal-data", "yes"));
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(portal.get("documents/" + slug).body()).contains("รายชื่อ.txt");
    }

    @Test
    void aWrongWordInTheAddressOpensNothing() {
        String slug = begin("ที่อยู่ผิด");
        String mine = attaching.attach(author.browser(), slug, "ก.txt", "ก");
        String foreign = writing.begin(other.browser(), "ของคนอื่น", "education");
        String id = mine.split("/")[1];
        String token = Browser.token(other.browser().open(Attaching.page(foreign)));
        HttpResponse<String> crossed =
                other.browser()
                        .post(
                                Attaching.page(foreign) + "/" + id + "/remove",
                                Map.of("form-token", token));
        assertThat(crossed.statusCode()).isEqualTo(404);
        assertThat(author.browser().get(mine).statusCode()).isEqualTo(200);
    }

    private String begin(String title) {
        return writing.begin(author.browser(), title, "public-health");
    }

    private void publish(String slug, Map<String, String> typed) {
        writing.handIn(author.browser(), slug, typed);
        approve(slug);
    }

    private void approve(String slug) {
        assertThat(writing.approve(head.browser(), slug).statusCode()).isEqualTo(303);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
