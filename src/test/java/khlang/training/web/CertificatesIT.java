package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import khlang.extraction.Pdfs;
import khlang.intake.WordFiles;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are private. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificatesIT {

    private final RunningPortal portal;
    private TrainingDesk desk;
    @TempDir Path folder;

    CertificatesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "cert");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aCertificateIsForItsBearerAndForWhoKeepsTheRegister() throws IOException {
        String training =
                desk.record(desk.secretary, "หลักสูตรวุฒิบัตร", 3, desk.clerk, desk.friend);
        byte[] sent = pdf("one");
        assertThat(send(desk.clerk, training, "วุฒิบัตร.pdf", sent).statusCode()).isEqualTo(303);
        assertThat(send(desk.clerk, training, "วุฒิบัตร.pdf", sent).statusCode())
                .as("the second click")
                .isEqualTo(303);
        Document page = desk.clerk.browser().open(training + "/certificates");
        assertThat(page.select(".files a").eachText()).containsExactly("วุฒิบัตร.pdf");
        String file = page.select(".files a").attr("href").substring(1);
        HttpResponse<String> own = desk.clerk.browser().get(file);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(status(desk.secretary, file)).isEqualTo(200);
        for (Colleague one : List.of(desk.friend, desk.head, desk.stranger)) {
            assertThat(status(one, file)).as(one.user()).isEqualTo(404);
        }
        assertThat(portal.get(file).statusCode()).as("signed out").isNotEqualTo(200);
        assertThat(status(desk.head, training + "/certificates")).isEqualTo(404);
        assertThat(desk.friend.browser().open(training + "/certificates").text())
                .contains("ยังไม่มีเกียรติบัตร");
        assertThat(desk.head.browser().open(training).text()).doesNotContain("เกียรติบัตร");

        String record = "training/people/" + desk.clerk.person();
        assertThat(desk.clerk.browser().open(record).text()).contains("เกียรติบัตร 1 ไฟล์");
        assertThat(desk.secretary.browser().open(record).text()).contains("เกียรติบัตร 1 ไฟล์");
        assertThat(desk.stranger.browser().open(record).text()).doesNotContain("เกียรติบัตร");

        String remove = page.select(".files form").attr("action");
        String theirs = Browser.token(desk.friend.browser().open("me"));
        assertThat(
                        desk.friend
                                .browser()
                                .post(remove.substring(1), Map.of("form-token", theirs))
                                .statusCode())
                .isEqualTo(404);
        assertThat(desk.clerk.browser().submit(page, remove, Map.of()).statusCode()).isEqualTo(303);
        assertThat(status(desk.clerk, file)).isEqualTo(404);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'CERTIFICATES_CHANGED' AND object_key = ?",
                                        training.replace("training/", "training:")))
                .isEqualTo("2");
    }

    @Test
    void theSecretarySendsThemForOthersWhoThenStayInTheTraining() throws IOException {
        String training = desk.record(desk.secretary, "หลักสูตรหลายใบ", 3, desk.clerk, desk.friend);
        String friend =
                portal.database()
                        .value(
                                "SELECT id FROM training_participant WHERE person_id = ?"
                                        + " AND training_id = ?",
                                desk.friend.person(),
                                training.replace("training/", ""));
        assertThat(send(desk.clerk, training, "ของคนอื่น.pdf", pdf("x"), friend).statusCode())
                .as("nobody sends one for a colleague")
                .isEqualTo(404);
        assertThat(send(desk.secretary, training, "ของเพื่อน.pdf", pdf("two"), friend).statusCode())
                .isEqualTo(303);
        assertThat(desk.friend.browser().open(training + "/certificates").select(".files a").text())
                .isEqualTo("ของเพื่อน.pdf");
        assertThat(desk.clerk.browser().open(training + "/certificates").select(".files"))
                .isEmpty();
        Document edit = desk.secretary.browser().open(training + "/edit");
        HttpResponse<String> without =
                desk.secretary
                        .browser()
                        .submit(
                                edit,
                                "/" + training + "/edit",
                                Map.of("people", List.of("" + desk.clerk.person())));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("ลบเกียรติบัตรก่อน");
    }

    @Test
    void whatIsNoCertificateIsToldAndNoMoreThanFiveAreKept() throws IOException {
        String training = desk.record(desk.clerk, "หลักสูตรไฟล์ผิด", 3, desk.clerk);
        assertThat(problem(send(desk.clerk, training, "งาน.docx", word())))
                .contains("PDF หรือภาพถ่าย");
        assertThat(problem(send(desk.clerk, training, "ว่าง.pdf", new byte[0]))).contains("ว่าง");
        HttpResponse<String> none =
                desk.clerk
                        .browser()
                        .send(
                                Parcel.with(token(desk.clerk, training))
                                        .to(portal.at(training + "/certificates")));
        assertThat(problem(none)).contains("เลือกไฟล์");

        var photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7_300, 5_480, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        assertThat(send(desk.clerk, training, "ถ่าย.jpg", photo.toByteArray()).statusCode())
                .as("forty megapixels")
                .isEqualTo(303);
        for (int i = 0; i < 4; i++) {
            assertThat(send(desk.clerk, training, "ใบ.pdf", pdf("page " + i)).statusCode())
                    .isEqualTo(303);
        }
        assertThat(problem(send(desk.clerk, training, "ใบ.pdf", pdf("page 9"))))
                .contains("ไม่เกิน 5 ไฟล์");
        assertThat(
                        desk.clerk
                                .browser()
                                .open(training + "/certificates")
                                .select(".files a")
                                .eachText())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    private HttpResponse<String> send(Colleague by, String training, String name, byte[] file) {
        String own =
                by.browser()
                        .open(training + "/certificates")
                        .select("[name=participant]")
                        .attr("value");
        return send(by, training, name, file, own);
    }

    private HttpResponse<String> send(
            Colleague by, String training, String name, byte[] file, String participant) {
        return by.browser()
                .send(
                        Parcel.with(token(by, training))
                                .field("participant", participant)
                                .file(name, file)
                                .to(portal.at(training + "/certificates")));
    }

    private static String token(Colleague by, String training) {
        return Browser.token(by.browser().open(training));
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#file-problem").text();
    }

    private static int status(Colleague by, String path) {
        return by.browser().get(path).statusCode();
    }

    private byte[] pdf(String text) throws IOException {
        Path file = folder.resolve(text.replace(' ', '-') + ".pdf");
        Pdfs.written(file, 1, text);
        return Files.readAllBytes(file);
    }

    private static byte[] word() {
        return new WordFiles().paragraph("ไม่ใช่เกียรติบัตร").bytes();
    }
}
