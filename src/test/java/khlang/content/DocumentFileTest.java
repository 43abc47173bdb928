package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import khlang.library.Audience;
import khlang.library.DocumentKind;
import khlang.library.DocumentRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    private static final String HEAD =
            """
            ---
            title: การขอเลขที่บ้าน
            kind: citizen-guide
            category: building-and-planning
            division: public-works
            summary: บ้านใหม่ขอเลขที่อย่างไร
            """;

    @Test
    void readsFrontMatterAndText() throws ContentFileException {
        var file =
                DocumentFile.parse(
                        "cg-house-number",
                        HEAD
                                + "review_by: 2027-09-30\nsample: true\n"
                                + "tags: [บ้านเลขที่]\n---\n\n## ใครยื่นได้\n");
        var said = file.draft().description();
        assertThat(said.title()).isEqualTo("การขอเลขที่บ้าน");
        assertThat(said.kind()).isEqualTo(DocumentKind.CITIZEN_GUIDE);
        assertThat(said.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(said.reviewBy()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(said.sample()).isTrue();
        assertThat(said.tags()).containsExactly("บ้านเลขที่");
        assertThat(file.draft().markdown()).isEqualTo("## ใครยื่นได้\n");
    }

    @Test
    void readsTheWordNoneAsNothingAndAListAsAList() throws ContentFileException {
        var free =
                DocumentFile.parse(
                        "a", HEAD + "service:\n  fees: none\n  documents: none\n---\nเนื้อหา\n");
        assertThat(free.draft().description().service().fees().isNone()).isTrue();
        assertThat(free.draft().description().service().documents().isNone()).isTrue();
        var paid =
                DocumentFile.parse(
                        "a",
                        HEAD
                                + "service:\n  fees:\n    - {item: คำขอ, rate: \"50\", unit: บาท}\n"
                                + "  documents:\n    identity:\n      - {name: บัตร, original: 1}\n"
                                + "---\nเนื้อหา\n");
        assertThat(paid.draft().description().service().fees().items()).hasSize(1);
        assertThat(paid.draft().description().service().documents().all()).hasSize(1);
    }

    @Test
    void tellsTheLineOfAnUnknownKeyAndWhichAreKnown() {
        var problem = problem(HEAD + "titel: ผิด\n---\nเนื้อหา\n");
        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.sentence()).contains("titel", "title", "law_refs");
    }

    @Test
    void tellsTheLineOfAKindThatDoesNotExist() {
        var problem = problem(HEAD.replace("citizen-guide", "guide") + "---\nเนื้อหา\n");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.sentence()).contains("guide", "kind", "citizen-guide, work-manual");
    }

    @Test
    void tellsTheLineOfADateThatIsNone() {
        var problem = problem(HEAD + "review_by: 30 ก.ย. 2570\n---\nเนื้อหา\n");
        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.sentence()).contains("review_by", "2027-09-30");
    }

    @Test
    void tellsTheLineOfATextWhereAListIsExpected() {
        var problem = problem(HEAD + "facts: อัตรา\n---\nเนื้อหา\n");
        assertThat(problem.line()).isEqualTo(7);
        assertThat(problem.sentence()).contains("facts", "รายการ");
    }

    @Test
    void tellsTheLineOfBrokenYaml() {
        var problem = problem(HEAD + "tags: [หนึ่ง, สอง\n---\nเนื้อหา\n");
        assertThat(problem.line()).isBetween(7, 9);
        assertThat(problem.sentence()).contains("อ่านส่วนหัวไม่ได้");
    }

    @Test
    void tellsThatFrontMatterIsMissingOrOpenOrTheFileIsEmpty() {
        assertThat(problem("# คู่มือ\n").sentence()).contains("ไม่พบส่วนหัว");
        assertThat(problem(HEAD + "เนื้อหา\n").sentence()).contains("ไม่มีบรรทัดปิด");
        assertThat(problem("  \n").sentence()).contains("ไฟล์ว่าง");
        assertThat(problem("---\n---\nเนื้อหา\n").sentence()).isNotBlank();
    }

    @Test
    void findsTheLineOfAFieldThatBreaksARule() throws ContentFileException {
        var file =
                DocumentFile.parse(
                        "a",
                        HEAD
                                + """
                                service:
                                  applicants: ทุกคน
                                  channels:
                                    - {type: counter}
                                  steps:
                                    - {detail: ยื่น, duration: 5, unit: minutes}
                                  total_duration: {value: 15, unit: minutes}
                                  documents: none
                                  fees: none
                                ---
                                เนื้อหา
                                """);
        var located = file.locate(DocumentRules.check(file.draft()));
        assertThat(located).hasSize(1);
        assertThat(located.getFirst().line()).isEqualTo(13);
        assertThat(located.getFirst().sentence()).contains("total_duration", "ผลรวม");
    }

    @Test
    void refusesDamagedBytesWithTheirLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("thai.md");
        Files.write(file, "---\ntitle: คู่มือ\n".getBytes(Charset.forName("windows-874")));
        var wrong = catchThrowableOfType(ContentFileException.class, () -> TextFile.read(file));
        assertThat(wrong.problems().getFirst().line()).isEqualTo(2);
        assertThat(wrong.problems().getFirst().sentence()).contains("UTF-8");
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("word.md");
        Files.writeString(
                file,
                "\uFEFF" + (HEAD + "---\nข้อความ\n").replace("\n", "\r\n"),
                StandardCharsets.UTF_8);
        var parsed = DocumentFile.parse("word", TextFile.read(file).text());
        assertThat(parsed.draft().markdown()).isEqualTo("ข้อความ\n");
    }

    private static ContentProblem problem(String text) {
        return catchThrowableOfType(ContentFileException.class, () -> DocumentFile.parse("a", text))
                .problems()
                .getFirst();
    }
}
