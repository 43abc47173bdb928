package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/**
 * Rows that repeat, blocks that repeat or vanish, and charts, in files that POI writes and reads.
 */
class TemplateListsTest {

    private static final Filling TWO_ROWS =
            Filling.of(Map.of("year", List.of("2565")))
                    .with(
                            "row",
                            List.of(
                                    Filling.of(Map.of("name", List.of("หนึ่ง"), "by", List.of())),
                                    Filling.of(
                                            Map.of(
                                                    "name", List.of("สอง"),
                                                    "by", List.of("ก", "ข {{year}}")))));

    @Test
    void aRowWithGapsOfAListStandsThereOnceForEachItem() throws Exception {
        byte[] template = file(word -> table(word, "{{row.name}} ปี {{year}}", "{{row.by}}"));
        try (XWPFDocument filled = filled(template, TWO_ROWS)) {
            XWPFTable table = filled.getTables().getFirst();
            assertThat(table.getRows()).hasSize(3);
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("หัวตาราง");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("หนึ่ง ปี 2565");
            assertThat(table.getRow(1).getCell(1).getParagraphs())
                    .as("Word opens no cell without a paragraph")
                    .hasSize(1);
            assertThat(table.getRow(2).getCell(1).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .as("what people write is no gap")
                    .containsExactly("ก", "ข {{year}}");
        }
    }

    @Test
    void aTableThatHasNoOtherRowsGoesWithThem() throws Exception {
        byte[] template =
                file(
                        word -> {
                            table(word, "{{row.name}}", "");
                            word.getTables().getFirst().removeRow(0);
                            say(word, "จบ");
                        });
        Filling none = Filling.of(Map.of()).with("row", List.of());
        try (XWPFDocument filled = filled(template, none)) {
            assertThat(filled.getTables()).isEmpty();
            assertThat(words(filled)).containsExactly("จบ");
        }
    }

    @Test
    void blocksRepeatWithWhatStandsInThem() throws Exception {
        byte[] template =
                file(
                        word -> {
                            say(word, "{{#table}}");
                            say(word, "ตารางที่ {{table.number}}");
                            table(word, "{{row.name}}", "{{table.number}}");
                            say(word, "{{/table}}");
                        });
        Filling first = new Filling(Map.of("number", List.of("1")), TWO_ROWS.lists(), Map.of());
        Filling second = Filling.of(Map.of("number", List.of("2"))).with("row", List.of());
        Filling tables = Filling.of(Map.of()).with("table", List.of(first, second));
        try (XWPFDocument filled = filled(template, tables)) {
            assertThat(words(filled)).containsExactly("ตารางที่ 1", "ตารางที่ 2");
            assertThat(filled.getTables())
                    .extracting(one -> one.getRows().size())
                    .containsExactly(3, 1);
            assertThat(filled.getTables().getFirst().getRow(2).getCell(1).getText()).isEqualTo("1");
        }
    }

    @Test
    void blocksVanishWhenThereIsNothingToSay() throws Exception {
        byte[] template =
                file(
                        word -> {
                            say(word, "{{#summary}}");
                            say(word, "สรุป");
                            say(word, "{{summary}}");
                            say(word, "{{/summary}}");
                            say(word, "จบ");
                        });
        try (XWPFDocument filled = filled(template, Filling.of(Map.of("summary", List.of())))) {
            assertThat(words(filled)).containsExactly("จบ");
        }
        try (XWPFDocument filled =
                filled(template, Filling.of(Map.of("summary", List.of("ดี", "มาก"))))) {
            assertThat(words(filled)).containsExactly("สรุป", "ดี", "มาก", "จบ");
        }
    }

    @Test
    void whatIsNotClosedOrNotKnownStaysToBeSeen() throws Exception {
        byte[] template =
                file(
                        word -> {
                            say(word, "{{#summary}}");
                            say(word, "{{#nobody}}");
                            say(word, "{{/nobody}}");
                            say(word, "{{row.name}}");
                        });
        var out = new ByteArrayOutputStream();
        Filling filling = TWO_ROWS.with("chart", Optional.empty());
        WordTemplate.fill(new ByteArrayInputStream(template), filling, out);
        assertThat(WordTemplate.gaps(new ByteArrayInputStream(out.toByteArray())))
                .containsExactly("{{#summary}}", "{{#nobody}}", "{{/nobody}}", "{{row.name}}");
    }

    @Test
    void aGapAloneBecomesAChartThatWordDraws() throws Exception {
        byte[] template =
                file(
                        word -> {
                            say(word, "{{#chart}}");
                            say(word, "{{chart}}");
                            say(word, "{{/chart}}");
                        });
        var chart =
                new BarChart(
                        "การเข้าถึง <รายเดือน>",
                        List.of(
                                new BarChart.Bar("ต.ค.", 12, "๑๒"),
                                new BarChart.Bar("พ.ย.", 0, "")));
        try (XWPFDocument filled =
                filled(template, Filling.of(Map.of()).with("chart", Optional.of(chart)))) {
            assertThat(filled.getCharts()).hasSize(1);
            assertThat(filled.getCharts().getFirst().getCTChart().xmlText())
                    .contains("การเข้าถึง &lt;รายเดือน>", "ต.ค.", "๑๒");
            assertThat(filled.getParagraphs()).hasSize(1);
            assertThat(filled.getParagraphs().getFirst().getCTP().xmlText()).contains("ต.ค. ๑๒");
        }
        try (XWPFDocument filled =
                filled(template, Filling.of(Map.of()).with("chart", Optional.empty()))) {
            assertThat(filled.getParagraphs()).isEmpty();
        }
    }

    @Test
    void theSameFillingMakesTheSameBytes() throws Exception {
        byte[] template = file(word -> table(word, "{{row.name}}", "{{row.by}}"));
        assertThat(bytes(template, TWO_ROWS)).isEqualTo(bytes(template, TWO_ROWS));
    }

    private static void say(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    private static void table(XWPFDocument word, String... cells) {
        XWPFTable table = word.createTable(2, cells.length);
        table.getRow(0).getCell(0).setText("หัวตาราง");
        for (int i = 0; i < cells.length; i++) {
            table.getRow(1).getCell(i).setText(cells[i]);
        }
    }

    private static byte[] file(Consumer<XWPFDocument> content) throws IOException {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            content.accept(word);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(byte[] template, Filling filling)
            throws IOException, WordException {
        var out = new ByteArrayOutputStream();
        WordTemplate.fill(new ByteArrayInputStream(template), filling, out);
        return out.toByteArray();
    }

    private static XWPFDocument filled(byte[] template, Filling filling)
            throws IOException, WordException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(template, filling)));
    }

    private static List<String> words(XWPFDocument file) {
        return file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
}
