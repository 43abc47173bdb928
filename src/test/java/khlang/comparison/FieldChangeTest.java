package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    @Test
    void aFieldTellsTheWordsThatDiffer() {
        assertThat(
                        FieldChange.between(
                                List.of(Field.of("สรุป", "ขออนุญาตก่อสร้าง 45 วัน")),
                                List.of(Field.of("สรุป", "ขออนุญาตก่อสร้าง 30 วัน"))))
                .singleElement()
                .satisfies(
                        change -> {
                            assertThat(change.name()).isEqualTo("สรุป");
                            assertThat(Shown.rows(change.rows()))
                                    .containsExactly(
                                            "CHANGED 0 0 ขออนุญาตก่อสร้าง [-45-] วัน = ขออนุญาตก่อสร้าง {+30+} วัน");
                            assertThat(change.tally().wordsAdded()).isOne();
                        });
    }

    @Test
    void fieldsThatDoNotDifferAreLeftOut() {
        assertThat(FieldChange.between(List.of(Field.of("ก", "ข")), List.of(Field.of("ก", "ข"))))
                .isEmpty();
        assertThat(FieldChange.between(List.of(), List.of(Field.of("ก", null)))).isEmpty();
        assertThat(FieldChange.between(List.of(Field.of("ก", "")), List.of())).isEmpty();
    }

    @Test
    void theRowsOfATableStandBesideTheirCounterparts() {
        var before = List.of(new Field("ขั้นตอน", List.of("ตรวจเอกสาร · 1 วัน", "ลงนาม · 3 วัน")));
        var after =
                List.of(
                        new Field(
                                "ขั้นตอน",
                                List.of(
                                        "ตรวจเอกสาร · 1 วัน",
                                        "สำรวจพื้นที่จริง",
                                        "ลงนาม · 2 วัน")));
        assertThat(Shown.rows(FieldChange.between(before, after).get(0).rows()))
                .containsExactly(
                        "SAME 0 0 ตรวจเอกสาร · 1 วัน = ตรวจเอกสาร · 1 วัน",
                        "ADDED 0 0  = {+สำรวจพื้นที่จริง+}",
                        "CHANGED 0 0 ลงนาม · [-3-] วัน = ลงนาม · {+2+} วัน");
    }

    @Test
    void aFieldThatIsNewOrGoneHasOneSideOnly() {
        var changes =
                FieldChange.between(
                        List.of(Field.of("เดิม", "เลิกใช้")),
                        List.of(Field.of("ใหม่", "เริ่มใช้")));
        assertThat(changes).extracting(FieldChange::name).containsExactly("เดิม", "ใหม่");
        assertThat(Shown.rows(changes.get(0).rows())).containsExactly("REMOVED 0 0 [-เลิกใช้-] = ");
        assertThat(Shown.rows(changes.get(1).rows())).containsExactly("ADDED 0 0  = {+เริ่มใช้+}");
    }

    @Test
    void changesStandInTheOrderOfTheForm() {
        var before = List.of(Field.of("ก", "1"), Field.of("ข", "1"), Field.of("ค", "1"));
        var after = List.of(Field.of("ก", "2"), Field.of("ค", "2"), Field.of("ง", "2"));
        assertThat(FieldChange.between(before, after))
                .extracting(FieldChange::name)
                .containsExactly("ก", "ข", "ค", "ง");
    }

    @Test
    void aValueOfSeveralLinesStaysOneValue() {
        var changes =
                FieldChange.between(
                        List.of(Field.of("หมายเหตุ", "บรรทัดหนึ่ง\nบรรทัดสอง")),
                        List.of(Field.of("หมายเหตุ", "บรรทัดหนึ่ง\nบรรทัดสาม")));
        assertThat(changes.get(0).rows()).hasSize(1);
    }

    @Test
    void twoFieldsOfOneNameCannotBeToldApart() {
        var twice = List.of(Field.of("ก", "1"), Field.of("ก", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldChange.between(twice, List.of()));
    }
}
