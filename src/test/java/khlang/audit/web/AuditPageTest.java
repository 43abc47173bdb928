package khlang.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khlang.audit.AuditEntry;
import khlang.audit.AuditFault;
import khlang.audit.AuditSamples;
import khlang.audit.AuditVerdict;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Paging;
import khlang.web.Printed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    private static final AuditWords WORDS =
            new AuditWords(
                    Map.of("division:finance", "กองคลัง", "person:12", "นางสาวมะลิ บัญชีดี"));
    private static final Instant NOON = Instant.parse("2021-10-01T05:00:00Z");

    @Test
    void anEntryTellsWhoDidWhatToWhatWhenFromWhere() {
        Document page = page(Optional.empty(), AuditSamples.entry("person:12", "STAFF", "EDITOR"));
        assertThat(page.select(".entry").text())
                .contains(
                        "เปลี่ยนสิทธิ บุคลากร นางสาวมะลิ บัญชีดี",
                        "1 ต.ค. 2564 12.00.00 น.",
                        "นายสมชาย ใจดี",
                        "จาก 203.0.113.9",
                        "เดิม เจ้าหน้าที่",
                        "ใหม่ ผู้ดูแลเนื้อหาของส่วนราชการ");
    }

    /** Rooms name what they did something to in a method of this name. */
    @Test
    void everyKindOfThingHasAThaiName() throws IOException {
        Pattern named = Pattern.compile("String object\\([^)]*\\) \\{\\s*return \"([a-z-]+):");
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                named.matcher(Files.readString(file))
                        .results()
                        .forEach(kind -> kinds.add(kind.group(1)));
            }
        }
        assertThat(kinds).contains("account", "task", "plan", "channel-tally");
        assertThat(kinds)
                .allSatisfy(
                        kind ->
                                assertThat(WORDS.kind(AuditSamples.entry(kind + ":1", "", "")))
                                        .isNotEqualTo(kind));
    }

    @Test
    void thingsThatAreStillThereAreLinkedToTheirPages() {
        var words =
                new AuditWords(
                        Map.of(
                                "task:7",
                                "งานสารบรรณ",
                                "assessment:8",
                                "แบบประเมิน",
                                "channel-improvement:9",
                                "จัดบอร์ดใหม่"));
        assertThat(words.address(AuditSamples.entry("task:7", "", ""))).hasValue("/tasks/7");
        assertThat(words.address(AuditSamples.entry("assessment:8", "", "")))
                .hasValue("/assessments/8");
        assertThat(words.address(AuditSamples.entry("channel-improvement:9", "", "")))
                .hasValue("/channels/improvements/9");
        assertThat(words.address(AuditSamples.entry("task:6", "", ""))).isEmpty();
    }

    @Test
    void keysAreShownByTheirNamesOfToday() {
        var entry =
                AuditSamples.entry(
                        "person:12",
                        "ADMINISTRATOR, EDITOR:finance",
                        "EDITOR:gone, HEAD:finance 2026-10-01..2026-10-31");
        assertThat(page(Optional.empty(), entry).select(".entry").text())
                .contains(
                        "บุคลากร นางสาวมะลิ บัญชีดี",
                        "เดิม ผู้ดูแลระบบ, ผู้ดูแลเนื้อหาของส่วนราชการ (กองคลัง)",
                        "ใหม่ ผู้ดูแลเนื้อหาของส่วนราชการ (gone), หัวหน้าส่วนราชการ (กองคลัง)"
                                + " ตั้งแต่ 1 ต.ค. 2569 ถึง 31 ต.ค. 2569");
        assertThat(page(Optional.empty(), entry).select(".entry-object a").attr("href"))
                .isEqualTo("/admin/people/12");
        assertThat(AuditWords.objects(List.of(entry)))
                .containsExactlyInAnyOrder("person:12", "division:finance", "division:gone");
    }

    @Test
    void whatOnlyLooksLikeARoleIsLeftAlone() {
        var entry = AuditSamples.entry("wizard:1", "EDITOR, ดี", "HEAD:finance 2026-99-99..");
        assertThat(page(Optional.empty(), entry).select(".entry").text())
                .contains("wizard 1", "เดิม EDITOR, ดี", "(กองคลัง) ตั้งแต่ 2026-99-99");
    }

    @Test
    void aTextOfAStrangerIsText() {
        Document page = page(Optional.empty(), AuditSamples.entry("x:<script>", "", "<img src=x>"));
        assertThat(page.select(".entry script, .entry img")).isEmpty();
        assertThat(page.select(".entry").text()).contains("<script>", "<img src=x>");
    }

    @Test
    void aLongTextIsFolded() {
        Document page = page(Optional.empty(), AuditSamples.entry("x:1", "", "ก".repeat(900)));
        assertThat(page.select(".entry details summary").text()).hasSizeLessThan(200);
    }

    @Test
    void anEmptyLogSaysWhatWillStandThere() {
        assertThat(page(Optional.empty()).select(".empty").text()).contains("ยังไม่มีรายการ");
    }

    @Test
    void itTellsWhetherTheChainWasWholeAndWhereItIsBroken() {
        assertThat(page(Optional.empty()).select("#chain").text()).contains("ยังไม่เคยตรวจ");
        var whole = new AuditVerdict(NOON, 9, "ab", Optional.empty(), 0);
        assertThat(page(Optional.of(whole)).select("#chain").text())
                .contains("บันทึกครบถ้วน", "1 ต.ค. 2564 12.00 น.", "9 รายการ", "ab");
        var broken = new AuditVerdict(NOON, 3, "ab", Optional.of(AuditFault.CHANGED), 4);
        assertThat(page(Optional.of(broken)).select("#chain.notice-wrong").text())
                .contains("ตั้งแต่รายการที่ 4: ข้อความในรายการถูกแก้ไข");
    }

    @Test
    void noCellOfTheTableIsAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new AuditCsv(out)) {
            csv.write(List.of(AuditSamples.entry("person:12", "=1+1", "@SUM(A1)")), WORDS);
            csv.write(List.of(AuditSamples.entry("x:1", "EDITOR:finance", "on")), WORDS);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"ลำดับ\",\"วันเวลา\"")
                .contains("\"2021-10-01T12:00:00.123456+07:00\"", "\"'=1+1\",\"'@SUM(A1)\"")
                .contains("\"บุคลากร\",\"นางสาวมะลิ บัญชีดี\"")
                .contains("\"ผู้ดูแลเนื้อหาของส่วนราชการ (กองคลัง)\",\"เปิด\"");
    }

    private static Document page(Optional<AuditVerdict> last, AuditEntry... entries) {
        return Jsoup.parse(
                Printed.html(
                        new AuditPage(
                                Form.EMPTY,
                                FormProblems.NONE,
                                false,
                                List.of(entries),
                                WORDS,
                                Paging.of(null, 50, entries.length, "/admin/audit?page="),
                                "/admin/audit.csv",
                                last,
                                true)));
    }
}
