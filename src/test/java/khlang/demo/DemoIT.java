package khlang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import khlang.system.Browser;
import khlang.system.Members;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code khlang run --demo}, as somebody does who only wants to look. */
@ExtendWith(RunningPortal.Once.class)
class DemoIT {

    private static final Pattern SIGN_IN =
            Pattern.compile("^(demo\\.[a-z]+) +([a-z0-9-]{23}) +(.+)$", Pattern.MULTILINE);

    @Test
    void everyRoleCanSignInAndTheRealDataIsNotTouched(@TempDir Path folder) {
        Path real = folder.resolve("data");
        Map<String, String> first;
        try (PortalProcess portal = demo(real)) {
            first = signIns(portal);
            assertThat(first)
                    .containsOnlyKeys(
                            "demo.staff",
                            "demo.editor",
                            "demo.head",
                            "demo.committee",
                            "demo.secretary",
                            "demo.administrator");
            try (Browser head =
                    Members.signIn(portal.base(), "demo.head", first.get("demo.head"))) {
                assertThat(head.open("training").select("tbody th").eachText())
                        .hasSize(10)
                        .allMatch(course -> course.contains("ตัวอย่าง"));
                assertThat(head.open("activities").select("tbody th").eachText())
                        .hasSize(10)
                        .allMatch(event -> event.contains("ตัวอย่าง"));
                String board =
                        head.open("channels/improvements?channel=board")
                                .select("tbody a")
                                .attr("href");
                assertThat(
                                head.open(board.substring(1))
                                        .select(".before-after img")
                                        .eachAttr("alt"))
                        .hasSize(2)
                        .allMatch(words -> words.contains("ตัวอย่าง"));
                assertThat(head.open("training/waiting").select("tbody tr")).hasSize(1);
                assertThat(head.open("training/late").select("tbody tr")).hasSize(1);
                for (String kind : List.of("follow-up", "bring-back", "word")) {
                    assertThat(head.open("training/duties?kind=" + kind).select("tbody tr"))
                            .as(kind)
                            .isNotEmpty();
                }
            }
            first.forEach(
                    (user, password) -> {
                        try (Browser browser = Members.signIn(portal.base(), user, password)) {
                            assertThat(browser.open("me").select(".lead").text())
                                    .startsWith("ตัวอย่าง");
                            assertThat(browser.get("admin/audit").statusCode())
                                    .isEqualTo(user.equals("demo.administrator") ? 200 : 404);
                            assertThat(browser.get("admin/accounts").statusCode())
                                    .isEqualTo(
                                            user.matches("demo.(secretary|administrator)")
                                                    ? 200
                                                    : 404);
                        }
                    });
            nobodyStandsInOpenData(portal);
        }
        assertThat(Files.exists(real)).isFalse();
        try (PortalProcess again = demo(real)) {
            Map<String, String> second = signIns(again);
            try (Browser staff =
                    Members.signIn(again.base(), "demo.staff", second.get("demo.staff"))) {
                assertThat(staff.open("training").select("tbody tr")).hasSize(10);
                assertThat(staff.open("me").select("section[aria-labelledby=due]").text())
                        .contains("เลยกำหนดส่งรายงาน", "ครบกำหนดติดตามผลแล้ว", "ยังไม่ได้ทำ");
                awaitNotice(staff, "เลยกำหนดส่งรายงานผลการอบรม");
            }
            try (Browser head =
                    Members.signIn(again.base(), "demo.head", second.get("demo.head"))) {
                awaitNotice(head, "ส่วนราชการของท่านมีรายงานผลการอบรมเลยกำหนด 1 ฉบับ");
            }
            assertThat(second.keySet()).isEqualTo(first.keySet());
            assertThat(signIns(again).values()).doesNotContainAnyElementsOf(first.values());
        }
    }

    private static void nobodyStandsInOpenData(PortalProcess portal) {
        String data =
                portal.get("plan/2565/open-data.json").body()
                        + portal.get("plan/2565/open-data.csv").body();
        assertThat(data).contains("\"M01\"");
        assertThat(
                        PortalDatabase.of(portal.dataDir())
                                .rows("SELECT CONCAT(first_name, ' ', last_name) FROM person"))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(data).doesNotContain(name.getFirst()));
    }

    /** Somebody who owes a report is reminded, once, as is their head. */
    private static void awaitNotice(Browser browser, String words) {
        List<String> told =
                Waiting.until(
                        Duration.ofSeconds(90),
                        () ->
                                browser.open("me/notices")
                                        .select("main li:contains(" + words + ")")
                                        .eachText(),
                        notices -> !notices.isEmpty());
        assertThat(told).hasSize(1);
    }

    @Test
    void aRealPortalHasNoSamplePeople(RunningPortal portal) {
        assertThat(
                        portal.send(
                                        portal.asAdministrator("api/v1/demo")
                                                .POST(
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .noBody())
                                                .build())
                                .statusCode())
                .isEqualTo(404);
    }

    private static PortalProcess demo(Path real) {
        return PortalProcess.start(
                        PortalProcess.program(),
                        real.resolveSibling("data-demo"),
                        Map.of("KHLANG_DATA_DIR", real.toString()),
                        "run",
                        "--demo")
                .awaitReady();
    }

    private static Map<String, String> signIns(PortalProcess portal) {
        var found = new LinkedHashMap<String, String>();
        var lines = SIGN_IN.matcher(portal.output());
        while (lines.find()) {
            found.put(lines.group(1), lines.group(2));
        }
        return found;
    }
}
