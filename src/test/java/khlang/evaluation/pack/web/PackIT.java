package khlang.evaluation.pack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import khlang.pack.PackManifest;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Packs of a year that no other test knows, from the button to the auditor's own machine. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackIT {

    private static final int YEAR = PlanYears.PACK;
    private static final String PLAN = "plan/" + YEAR;
    private static final String PACK = PLAN + "/pack.zip";
    private static final String ROW = PLAN + "/indicators/T2R1";
    private static final String FIGURES = "ตัวเลขทุกแถว.json";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague head;

    @TempDir Path folder;

    PackIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "pack.secretary", Role.SECRETARY, "finance");
        head = Colleague.of(portal, "pack.head", Role.HEAD, "education");
        hold("กิจกรรมในชุดหลักฐาน");
        hold("=กิจกรรมที่ชื่อเหมือนสูตร");
    }

    @AfterAll
    void leave() {
        portal.database().change("DELETE FROM year_report WHERE fiscal_year = ?", YEAR);
        SignedPlans.tear(portal.database(), YEAR);
        List.of(secretary, head).forEach(Colleague::close);
    }

    private void hold(String title) {
        portal.database()
                .change(
                        "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                + " km_climate, held_on, begins_at, ends_at, minutes, recorded_at)"
                                + " VALUES ('ACTIVITY', 'HELD', ?, FALSE, FALSE, TRUE,"
                                + " '1934-02-01', 540, 600, '', NOW(6))",
                        title);
    }

    private Path take(String path) throws IOException {
        HttpResponse<byte[]> answer =
                secretary
                        .browser()
                        .send(
                                HttpRequest.newBuilder(portal.at(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        return Files.write(Files.createTempFile(folder, "ชุดหลักฐาน", ".zip"), answer.body());
    }

    private String fingerprint() {
        return Jsoup.parse(portal.get("plan/pack-key").body()).select("main code").first().text();
    }

    private PortalProcess verify(String... words) {
        var command = new String[words.length + 1];
        command[0] = "verify";
        System.arraycopy(words, 0, command, 1, words.length);
        return PortalProcess.start(
                PortalProcess.program(), folder.resolve("nowhere"), Map.of(), command);
    }

    @Test
    void aPackIsCheckedOnAnotherMachineWithTheCommand() throws IOException {
        Path pack = take(PACK);
        try (PortalProcess right = verify(pack.toString(), "--key", fingerprint())) {
            assertThat(right.awaitExit()).as(right.output()).isZero();
            assertThat(right.output()).contains("ครบถ้วน", "is whole", "2477", fingerprint());
        }
        assertThat(folder.resolve("nowhere")).as("it needs no data folder").doesNotExist();
        Path forged = folder.resolve("ปลอม.zip");
        UnpackedPack.of(pack).forge(forged, FIGURES, "{}");
        try (PortalProcess wrong = verify(forged.toString())) {
            assertThat(wrong.awaitExit()).isEqualTo(1);
            assertThat(wrong.output())
                    .contains("ถูกแก้ไข: " + FIGURES, "Changed: " + FIGURES, "not as the office");
        }
        try (PortalProcess other = verify("--key", "0".repeat(64), pack.toString())) {
            assertThat(other.awaitExit()).isEqualTo(1);
            assertThat(other.output()).contains("another key");
        }
        for (List<String> words :
                List.of(
                        List.<String>of(),
                        List.of("--key", "0".repeat(64)),
                        List.of(pack.toString(), "--key", "short"),
                        List.of(folder.resolve("none.zip").toString()))) {
            try (PortalProcess misused = verify(words.toArray(String[]::new))) {
                assertThat(misused.awaitExit()).as("%s", words).isEqualTo(2);
            }
        }
    }

    @Test
    void itHoldsThePlanTheFiguresTheirListsAndHowTheyAreCounted() throws IOException {
        UnpackedPack pack = UnpackedPack.of(take(PACK));
        assertThat(pack.names())
                .startsWith("README.html", "README.txt", "README.css")
                .endsWith(PackManifest.NAME, PackManifest.KEY, PackManifest.SIGNATURE)
                .contains(
                        "แผน/แผนตามที่ใช้อยู่.json",
                        "ตัวเลขทุกแถว.csv",
                        "ตัวชี้วัด/M21/วิธีนับ.txt",
                        "ตัวชี้วัด/M21/รายการ-activities.xlsx");
        assertThat(pack.text("ตัวชี้วัด/M21/วิธีนับ.txt")).contains("วิธีนับ:", "กิจกรรม");
        assertThat(pack.text("ตัวชี้วัด/M21/รายการ-activities.csv"))
                .contains("กิจกรรมในชุดหลักฐาน", "\"'=กิจกรรมที่ชื่อเหมือนสูตร\"");
        assertThat(pack.json(PackManifest.NAME).get("rows").size()).isEqualTo(15);
        Document readme = Jsoup.parse(pack.text("README.html"), "");
        assertThat(readme.select("h1").text()).contains("ปีงบประมาณ 2477");
        assertThat(readme.select("script, [src], [href^=http], [href^=/]")).as("offline").isEmpty();
        assertThat(readme.select("td > a")).hasSizeGreaterThan(60);
        for (String address : readme.select("td > a").eachAttr("href")) {
            assertThat(pack.names()).contains(URI.create(address).getPath());
        }
    }

    /** Adding up a list is all that an auditor needs to find the number. */
    @Test
    void everyListAddsUpToItsNumber() throws IOException {
        UnpackedPack pack = UnpackedPack.of(take(PACK));
        int compared = 0;
        for (JsonNode row : pack.json(FIGURES).get("rows")) {
            for (JsonNode list : row.get("lists")) {
                String name =
                        list.get("folder").asString()
                                + "รายการ-"
                                + list.get("number").asString()
                                + ".csv";
                String sums = sums(pack.table(name));
                assertThat(sums)
                        .as(name)
                        .isEqualTo(list.get("counted").asLong() + "/" + list.get("all").asLong())
                        .isEqualTo(sums(pack.table(name.replace(".csv", ".xlsx"))));
                assertThat(list.get("differs").asBoolean()).as(name).isFalse();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
        assertThat(pack.text(FIGURES)).contains("\"counted\":2");
    }

    /** Rows of one line count once, with the largest of their amounts. */
    private static String sums(List<List<String>> rows) {
        var all = new HashMap<String, Long>();
        var counted = new HashMap<String, Long>();
        for (List<String> row : rows.subList(1, rows.size())) {
            long amount = Long.parseLong(row.get(6));
            all.merge(row.get(0), amount, Math::max);
            counted.merge(row.get(0), row.get(5).equals("นับ") ? amount : 0, Math::max);
        }
        return counted.values().stream().mapToLong(one -> one).sum()
                + "/"
                + all.values().stream().mapToLong(one -> one).sum();
    }

    @Test
    void aRowHasAPackOfItsOwn() throws IOException {
        UnpackedPack pack = UnpackedPack.of(take(ROW + "/pack.zip"));
        assertThat(pack.json(PackManifest.NAME).get("rows").toString()).isEqualTo("[\"T2R1\"]");
        var measures = new HashSet<String>();
        pack.names().stream()
                .filter(name -> name.startsWith("ตัวชี้วัด/"))
                .forEach(name -> measures.add(name.split("/")[1]));
        assertThat(measures).contains("M21").doesNotContain("M01");
        assertThat(pack.text("README.txt")).contains("เฉพาะแถว");
    }

    @Test
    void whatProvesARowLiesInItWithTheListOfAll() throws IOException {
        String row = PLAN + "/indicators/T1R4";
        byte[] photo = Snapshot.png(0x7AC4E5);
        Document page = secretary.browser().open(row);
        Parcel parcel = Parcel.with(Browser.token(page));
        page.select("form[action='/" + row + "/evidence/files'] input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("form-token"))
                .forEach(field -> parcel.field(field.attr("name"), field.val()));
        parcel.field("caption", "ภาพถ่ายในชุด").field("letter", "ตย 7/2477");
        parcel.field("letterOn", "1 ก.พ. 2477").file("ป้ายประกาศ.png", photo);
        HttpResponse<String> sent =
                secretary.browser().send(parcel.to(portal.at(row + "/evidence/files")));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        UnpackedPack pack = UnpackedPack.of(take(row + "/pack.zip"));
        assertThat(pack.names()).contains("หลักฐาน/T1R4/1-ป้ายประกาศ.png");
        assertThat(pack.files().get("หลักฐาน/T1R4/1-ป้ายประกาศ.png")).isNotEmpty();
        assertThat(pack.text("หลักฐาน/T1R4/รายการหลักฐาน.csv"))
                .contains("ภาพถ่ายในชุด", "ตย 7/2477", "1-ป้ายประกาศ.png");
        assertThat(UnpackedPack.of(take(ROW + "/pack.zip")).names())
                .noneMatch(name -> name.contains("T1R4"));
    }

    @Test
    void onlyWhoSeesAllEvidenceGetsOneAndItIsNoted() throws IOException {
        assertThat(portal.get(PACK).statusCode()).as("signed out").isEqualTo(303);
        assertThat(head.browser().get(PACK).statusCode()).isEqualTo(404);
        assertThat(head.browser().get(ROW + "/pack.zip").statusCode()).isEqualTo(404);
        assertThat(secretary.browser().get("plan/2490/pack.zip").statusCode()).isEqualTo(404);
        assertThat(secretary.browser().get(PLAN + "/indicators/T9R9/pack.zip").statusCode())
                .isEqualTo(404);
        assertThat(head.browser().open(PLAN).select("a[href$='pack.zip']")).isEmpty();
        assertThat(head.browser().open(ROW).select("a[href$='pack.zip']")).isEmpty();
        assertThat(secretary.browser().open(PLAN).select("a[href='/" + PACK + "']")).hasSize(1);
        assertThat(secretary.browser().open(ROW).select("a[href='/" + ROW + "/pack.zip']"))
                .hasSize(1);
        String noted =
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'PACK_MADE' AND object_key ="
                        + " 'plan:2477' AND after_text = 'T2R1'";
        int before = Integer.parseInt(portal.database().value(noted));
        take(ROW + "/pack.zip");
        assertThat(portal.database().value(noted)).isEqualTo(Integer.toString(before + 1));
    }

    @Test
    void theKeyIsTheOfficesOwn() throws IOException {
        UnpackedPack pack = UnpackedPack.of(take(ROW + "/pack.zip"));
        assertThat(portal.get("plan/pack-key.pem").body()).isEqualTo(pack.text(PackManifest.KEY));
        assertThat(pack.text("README.txt")).contains(fingerprint());
        Path key = portal.dataDir().resolve("pack.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(String.join(" ", pack.names())).doesNotContain("pack.key");
    }

    @Test
    void ofAClosedYearTheFixedFiguresHoldAndDifferencesAreTold() throws IOException {
        portal.database()
                .change(
                        "INSERT INTO year_report (fiscal_year, number, stage, content, figures,"
                                + " agreed_on, submitted_on, letter) VALUES (?, 1, 'SUBMITTED', '{}',"
                                + " ?, '1934-10-01', '1934-10-02', 'x')",
                        YEAR,
                        """
                        {"as_of":"1934-09-30","numbers":[{"measure":"M21","provenance":"RECORDS",
                        "part":"activities","share":false,"counted":7,"all":7}],"silent":{}}
                        """);
        try {
            UnpackedPack pack = UnpackedPack.of(take(ROW + "/pack.zip"));
            JsonNode row = pack.json(FIGURES).get("rows").get(0);
            assertThat(row.at("/measures/0/numbers/0/counted").asLong()).isEqualTo(7);
            assertThat(row.at("/lists/0/counted").asLong()).isEqualTo(2);
            assertThat(row.at("/lists/0/differs").asBoolean()).isTrue();
            assertThat(pack.text("ตัวเลขทุกแถว.csv")).contains("ไม่ตรงกัน");
            Document readme = Jsoup.parse(pack.text("README.html"));
            assertThat(readme.text()).contains("ปิดงวดแล้ว", "ตัวเลขที่ต่างจากรายการที่แนบ");
            assertThat(pack.names()).contains("รายงาน/รายงานการติดตามและประเมินผล ฉบับที่ 1.xlsx");
        } finally {
            portal.database().change("DELETE FROM year_report WHERE fiscal_year = ?", YEAR);
        }
    }
}
