package khlang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.stationery.OfficeTemplate;
import khlang.stationery.TemplateGap;
import khlang.word.WordException;
import khlang.word.WordTemplate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own templates of the yearly report and of the memo above it. */
class TemplatesTest {

    static List<OfficeTemplate> ours() {
        return List.of(new ReportTemplate(), new CoverTemplate());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void oursHasAllGapsAndNoOther(OfficeTemplate template) throws Exception {
        Set<String> gaps =
                gaps(template.ours()).stream()
                        .filter(one -> !one.matches("\\{\\{[#/].*"))
                        .collect(Collectors.toSet());
        assertThat(gaps)
                .containsExactlyInAnyOrderElementsOf(
                        template.gaps().stream().map(TemplateGap::written).toList());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void nothingIsLeftOfItWhenItIsFilledWithTheSamples(OfficeTemplate template) throws Exception {
        byte[] filled = filled(template);
        assertThat(gaps(filled)).isEmpty();
        assertThat(filled).as("the same bytes each time").isEqualTo(filled(template));
        assertThat(template.ours()).isEqualTo(template.ours());
    }

    @Test
    void theReportHasTheColumnsOfThePlanAndAChart() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(filled(new ReportTemplate())))) {
            assertThat(word.getTables().getFirst().getRow(0).getTableCells())
                    .extracting(one -> one.getText())
                    .containsExactly(
                            "ลำดับ",
                            "กิจกรรม",
                            "ตัวชี้วัด",
                            "เป้าหมาย",
                            "ผลการดำเนินงาน",
                            "สถานะ",
                            "หลักฐาน",
                            "ปัญหา/อุปสรรค",
                            "ข้อเสนอแนะ");
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().getFirst().getRows())
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
            assertThat(word.getCharts()).hasSize(1);
        }
    }

    private static byte[] filled(OfficeTemplate template) throws IOException, WordException {
        var out = new ByteArrayOutputStream();
        WordTemplate.fill(new ByteArrayInputStream(template.ours()), template.sample(), out);
        return out.toByteArray();
    }

    private static Set<String> gaps(byte[] file) throws IOException, WordException {
        return WordTemplate.gaps(new ByteArrayInputStream(file));
    }
}
