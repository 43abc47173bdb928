package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import khlang.extraction.Pictures;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What comes in goes out again, from a portal that holds the starter content and nothing else. */
@EnabledOnOs(OS.LINUX) // compares with diff, kills processes by number
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportRoundTripIT {

    private static final String WRITTEN =
            String.join(
                    "\r\n",
                    "\uFEFF---",
                    "# ผู้ดูแลไฟล์: งานสารบรรณ",
                    "title:   'ไฟล์ที่คนเขียน'",
                    "kind: work-manual",
                    "category: general",
                    "division: finance",
                    "summary: มีหมายเหตุและช่องว่าง",
                    "---",
                    "",
                    "เนื้อหา",
                    "");

    private Path around;
    private PortalProcess portal;
    private ContentFolder folder;

    @BeforeAll
    void start(@TempDir Path temporary) {
        around = temporary;
        portal = PortalProcess.run(around.resolve("ข้อมูล")).awaitReady();
        folder = new ContentFolder(around.resolve("ของเรา"), portal::asAdministrator, portal::send);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    @Order(1) // before others bring something in
    void allMakesTheRoundTripByteForByte() throws Exception {
        Path plain = around.resolve("ส่งออก");
        export(portal.dataDir(), 0, plain);
        assertSame(Path.of("content"), plain);

        makeHistory();
        Path first = around.resolve("ประวัติ 1");
        export(portal.dataDir(), 0, first, "--history");
        assertThat(first.resolve("documents/general/trip-file.md")).hasContent(WRITTEN);
        assertThat(Files.readString(first.resolve("documents/general/trip-edited.md")))
                .startsWith("---\ntitle: แก้แล้ว\nkind: work-manual\ncategory: general\n")
                .endsWith("---\nแก้ในคลัง\n");
        assertThat(first.resolve("documents/general/trip-edited/แบบ คำขอ.txt")).hasContent("แบบ");
        assertThat(first.resolve("documents/general/trip-edited/แผนผัง.jpg"))
                .hasSameBinaryContentAs(
                        folder.folder().resolve("documents/general/trip-edited/แผนผัง.jpg"));
        assertThat(first.resolve("documents/general/trip-draft.md")).doesNotExist();
        assertThat(first.resolve("documents/general/trip-gone.md")).doesNotExist();
        assertThat(Files.readString(first.resolve("history/trip-edited/history.yaml")))
                .contains("change: law-change", "สมชาย ใจดี", "published: 2");

        Path empty = around.resolve("ว่าง");
        command(empty, 0, "import", first);
        Path second = around.resolve("ประวัติ 2");
        export(empty, 0, second, "--history");
        assertSame(first, second);
        Path again = around.resolve("ไม่มีประวัติ");
        export(empty, 0, again);
        assertThat(again.resolve("documents/general/trip-edited.md"))
                .hasSameTextualContentAs(first.resolve("documents/general/trip-edited.md"));
        assertThat(again.resolve("history")).doesNotExist();
    }

    /** One of each state; of one it is told who wrote it, and why. */
    private void makeHistory() throws IOException {
        Files.createDirectories(folder.folder());
        folder.raw("trip-file", WRITTEN);
        folder.write("trip-edited", "ก่อนแก้", "จากไฟล์\n");
        folder.write("trip-gone", "เลิกใช้", "เลิก\n");
        Path files = folder.folder().resolve("documents/general/trip-edited");
        Files.createDirectories(files);
        Files.writeString(files.resolve("แบบ คำขอ.txt"), "แบบ");
        Files.write(files.resolve("แผนผัง.jpg"), Pictures.encoded(Pictures.flag(20, 10), "png"));
        folder.take(Map.of());
        folder.edit("trip-edited", "แก้แล้ว", "แก้ในคลัง\n");
        folder.post(
                Map.of(
                        "slug",
                        "trip-edited",
                        "title",
                        "ร่างถัดไป",
                        "markdown",
                        "    เยื้อง\n",
                        "publish",
                        false));
        folder.post(
                Map.of("slug", "trip-draft", "title", "ร่าง", "markdown", "ก", "publish", false));
        PortalDatabase database = PortalDatabase.of(portal.dataDir());
        database.change(
                "UPDATE revision r JOIN document d ON d.id = r.document_id"
                        + " SET r.change_kind = 'LAW_CHANGE', r.change_note = 'แก้ตามระเบียบ: ใหม่',"
                        + " r.told_authors = 'สมชาย ใจดี\\nสมหญิง \"ใจงาม\"', r.told_approver = 'หัวหน้า'"
                        + " WHERE d.slug = 'trip-edited' AND r.number = 2");
        database.change(
                "UPDATE document SET state = 'WITHDRAWN', withdrawn_at = '2026-01-02 03:04:05',"
                        + " withdrawal_reason = 'เลิกใช้: แล้ว', successor = 'trip-file'"
                        + " WHERE slug = 'trip-gone'");
    }

    @Test
    void killedInTheMiddleItLeavesNothingUnderTheNameAndComesBack() throws Exception {
        folder.write("trip-large", "เรื่องที่มีไฟล์ใหญ่", "ก\n");
        Path files =
                Files.createDirectories(folder.folder().resolve("documents/general/trip-large"));
        for (int i = 0; i < 3; i++) {
            byte[] bytes = new byte[40 << 20];
            new SplittableRandom(i).nextBytes(bytes);
            byte[] picture = Pictures.encoded(Pictures.flag(20, 10), "jpeg");
            System.arraycopy(picture, 0, bytes, 0, picture.length);
            Files.write(files.resolve("แผนที่ " + i + ".jpg"), bytes);
        }
        folder.take(Map.of());
        Path target = Files.createDirectories(around.resolve("ถูกหยุด")).resolve("out");
        PortalProcess process =
                PortalProcess.start(
                        PortalProcess.program(),
                        portal.dataDir(),
                        Map.of(),
                        "export",
                        target.toString());
        awaitAnything(target.getParent());
        process.kill();
        assertThat(target).doesNotExist();
        export(portal.dataDir(), 0, target);
        assertThat(target.getParent()).isDirectoryContaining(target::equals);
        assertThat(target.getParent().toFile().list()).containsExactly("out");

        // An export of which a file cannot be read is none, and the one before it stays.
        String hash =
                PortalDatabase.of(portal.dataDir())
                        .value("SELECT sha256 FROM attachment ORDER BY id DESC LIMIT 1");
        Path bytes =
                portal.dataDir()
                        .resolve("attachments")
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2));
        Path aside = Files.move(bytes, around.resolve("aside"));
        String said = export(portal.dataDir(), 1, target);
        assertThat(said).contains("ขาดกลางคัน", "broke off");
        assertThat(target.resolve("documents/general/trip-large.md")).exists();
        assertThat(target.getParent().toFile().list()).containsExactly("out");
        Files.move(aside, bytes);
    }

    @Test
    void aFolderWithSomethingElseIsNotTouched() throws Exception {
        Path mine = Files.createDirectories(around.resolve("งานของฉัน"));
        Files.writeString(mine.resolve("บันทึก.txt"), "สำคัญ");
        String said = export(portal.dataDir(), 1, mine);
        assertThat(said).contains("บันทึก.txt", "ไม่ใช่ข้อมูลส่งออก");
        assertThat(mine.toFile().list()).containsExactly("บันทึก.txt");
    }

    @Test
    void onlyAnAdministratorGetsIt() {
        HttpResponse<String> answer = portal.get("api/v1/content-exports");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static void awaitAnything(Path folder) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(deadline)) {
            try (Stream<Path> all = Files.list(folder)) {
                if (all.findAny().isPresent()) {
                    return;
                }
            }
            Thread.sleep(5);
        }
        throw new AssertionError("Nothing is written in " + folder);
    }

    private static String export(Path data, int exit, Path target, String... options) {
        return command(data, exit, "export", target, options);
    }

    private static String command(Path data, int exit, String word, Path path, String... options) {
        String[] words =
                Stream.concat(Stream.of(word, path.toString()), Stream.of(options))
                        .toArray(String[]::new);
        PortalProcess process = PortalProcess.start(PortalProcess.program(), data, Map.of(), words);
        assertThat(process.awaitExit()).as(process.output()).isEqualTo(exit);
        return process.output();
    }

    private static void assertSame(Path one, Path other) throws Exception {
        Process diff =
                new ProcessBuilder("diff", "-r", one.toString(), other.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(diff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(diff.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        try (Stream<Path> files = Files.walk(one)) {
            assertThat(files.filter(Files::isRegularFile).count()).isGreaterThan(40);
        }
    }
}
