package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khlang.authoring.RowColumn;
import khlang.authoring.RowTable;
import khlang.comparison.Field;
import khlang.web.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldWordsTest {

    @ParameterizedTest
    @EnumSource
    void everythingInATableHasItsWords(RowTable table) {
        assertThat(FieldWords.table(table)).isNotBlank();
        assertThat(FieldWords.row(table)).isNotBlank();
        for (RowColumn column : table.columns()) {
            assertThat(FieldWords.label(table, column)).isNotBlank();
            assertThat(FieldWords.hint(table, column)).isNotEqualTo("");
            assertThat(FieldWords.choices(table, column).isEmpty())
                    .isEqualTo(column.choices().isEmpty());
        }
    }

    @Test
    void rowsAreToldInWordsNotInSlugs() {
        var form =
                new Form(
                        Map.of(
                                "service.steps.kind", List.of("signing", ""),
                                "service.steps.detail", List.of("ลงนาม", ""),
                                "service.steps.duration", List.of("3", ""),
                                "service.steps.unit", List.of("working-days", ""),
                                "service.steps.by", List.of("นายกเทศมนตรี", ""),
                                "service.fees", List.of("none")),
                        Map.of());
        assertThat(FieldWords.rows(form))
                .filteredOn(field -> !field.values().isEmpty())
                .extracting(Field::name, field -> field.values().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "ขั้นตอน ระยะเวลา และส่วนงานที่รับผิดชอบ",
                                "การลงนาม/คณะกรรมการมีมติ · นายกเทศมนตรี · ลงนาม · 3 · วันทำการ"),
                        org.assertj.core.groups.Tuple.tuple("ค่าธรรมเนียมที่เก็บ", "ไม่มี"));
    }
}
