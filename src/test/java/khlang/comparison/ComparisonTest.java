package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    ยื่นคำขอภายใน ๓๐ วัน = ยื่นคำขอภายใน ๑๕ วัน = ยื่นคำขอภายใน [-๓๐-]{+๑๕+} วัน
                    ปี 2565 = ปี 2566 = ปี [-2565-]{+2566+}
                    ราคา 1,500.50 บาท = ราคา 1,600.50 บาท = ราคา [-1,500.50-]{+1,600.50+} บาท
                    ราคา ๑,๕๐๐ บาท = ราคา ๑,๖๐๐ บาท = ราคา [-๑,๕๐๐-]{+๑,๖๐๐+} บาท
                    เทศบาลออกใบอนุญาต = เทศบาลไม่ออกใบอนุญาต = เทศบาล{+ไม่+}ออกใบอนุญาต
                    ติดต่อ กองคลัง ชั้น 2 = ติดต่อ กองช่าง ชั้น 2 = ติดต่อ กอง[-คลัง-]{+ช่าง+} ชั้น 2
                    ใช้ระบบ LTAX = ใช้ระบบ ltax = ใช้ระบบ [-LTAX-]{+ltax+}
                    อ่าน [คู่มือ](/a) = อ่าน [คู่มือ](/b) = อ่าน [คู่มือ](/[-a-]{+b+})
                    ทำ **ทันที** ครับ = ทำ ทันที ครับ = ทำ [-**-]ทันที[-**-] ครับ
                    ต่าง ๆ = ต่าง = ต่าง[- ๆ-]
                    """)
    void tellsTheWordsThatDiffer(String before, String after, String expected) {
        assertThat(Shown.changed(before, after)).isEqualTo(expected);
    }

    @Test
    void aWordIsNeverTornEvenIfMostOfItsLettersAreTheSame() {
        assertThat(Shown.changed("น้ำประปา", "น้ำปะปา")).isEqualTo("น้ำ[-ประปา-]{+ปะปา+}");
        assertThat(Shown.changed("ที่ดิน", "ที่ดีน")).doesNotContain("ดี{").doesNotContain("ด[");
    }

    @Test
    void aFewLettersBetweenTwoChangesAreNoIsland() {
        assertThat(Shown.changed("เรื่อง ก่อสร้าง อาคาร เดิม", "เรื่อง รื้อถอน โรงเรือน เดิม"))
                .isEqualTo("เรื่อง [-ก่อสร้าง อาคาร-]{+รื้อถอน โรงเรือน+} เดิม");
    }

    @Test
    void manyLettersBetweenTwoChangesAre() {
        assertThat(
                        Shown.changed(
                                "ยื่น 1 ชุดที่ศูนย์บริการร่วมของเทศบาล ภายใน 5 วัน",
                                "ยื่น 2 ชุดที่ศูนย์บริการร่วมของเทศบาล ภายใน 7 วัน"))
                .isEqualTo("ยื่น [-1-]{+2+} ชุดที่ศูนย์บริการร่วมของเทศบาล ภายใน [-5-]{+7+} วัน");
    }

    @Test
    void inATableOnlyTheWordsOfTheChangedCellsAreTold() {
        String before =
                "| เรื่อง | เวลา |\n|---|---|\n| ก่อสร้าง | 45 วัน |\n| รื้อถอน | 15 วัน |\n";
        String after =
                "| เรื่อง | เวลา |\n|---|---|\n| ก่อสร้าง | 30 วัน |\n| รื้อถอน | 15 วัน |\n";
        assertThat(Shown.inline(before, after, 1))
                .containsExactly(
                        "SAME 1 1 | เรื่อง | เวลา |/|---|---|/",
                        "CHANGED 3 3 | ก่อสร้าง | [-45-]{+30+} วัน |/",
                        "SAME 4 4 | รื้อถอน | 15 วัน |/");
    }

    @Test
    void changesDoNotRunTogetherAcrossTheBorderOfACell() {
        assertThat(
                        Shown.changed(
                                "| ขออนุญาต | 5 | ไม่มี | กองช่าง |\n",
                                "| ขออนุญาต | 7 | 20 บาท | กองช่าง |\n"))
                .isEqualTo("| ขออนุญาต | [-5-]{+7+} | [-ไม่มี-]{+20 บาท+} | กองช่าง |\n");
    }

    @Test
    void aNewRowAmongSimilarOnesIsNewAndTheOthersKeepTheirPlace() {
        String before = "| ก่อสร้างอาคาร | 45 วัน |\n| รื้อถอนอาคาร | 15 วัน |\n";
        String after =
                "| ก่อสร้างอาคาร | 30 วัน |\n| ดัดแปลงอาคาร | 30 วัน |\n| รื้อถอนอาคาร | 10 วัน |\n";
        assertThat(Shown.inline(before, after, 0))
                .containsExactly(
                        "CHANGED 1 1 | ก่อสร้างอาคาร | [-45-]{+30+} วัน |/",
                        "ADDED 0 2 {+| ดัดแปลงอาคาร | 30 วัน |/+}",
                        "CHANGED 2 3 | รื้อถอนอาคาร | [-15-]{+10+} วัน |/");
    }

    @Test
    void aNewSectionBeginsAtItsHeading() {
        assertThat(
                        Shown.inline(
                                "# หนึ่ง\n\nเนื้อหา\n\n# สาม\n\nเนื้อหา\n",
                                "# หนึ่ง\n\nเนื้อหา\n\n# สอง\n\nเนื้อหา\n\n# สาม\n\nเนื้อหา\n",
                                1))
                .contains("ADDED 0 5 {+# สอง//เนื้อหา//+}");
    }

    @Test
    void aParagraphThatWasSplitKeepsItsWords() {
        String one = "เตรียมเอกสารให้ครบทุกฉบับแล้วไปยื่นที่กองช่าง";
        String two = "เจ้าหน้าที่ตรวจเอกสารและออกใบรับคำขอให้ทันที";
        String split = "ก่อน\n\n" + one + "\n\n" + two + "\n\nสิ้นสุดขั้นตอนที่สอง\n";
        String whole = "ก่อน\n\n" + one + " " + two + "\n\nสิ้นสุดขั้นตอนที่หนึ่ง\n";
        assertThat(Shown.changed(whole, split)).contains(one + "[- -]{+\n\n+}" + two + "\n");
        assertThat(Shown.changed(split, whole)).contains(one + "[-\n\n-]{+ +}" + two + "\n");
    }

    @Test
    void theShorterHalfOfASplitParagraphKeepsItsWordsToo() {
        String one = "ต้องได้รับความยินยอมจากเจ้าของที่";
        String two = "ป้ายเกิน 2 ตารางเมตรต้องมีชื่อและที่อยู่เจ้าของป้ายที่มุมขวาล่างให้เห็นชัด";
        String whole = "ติดป้ายได้ไหม\n\n" + one + " " + two + "\n\nเรื่องอื่น\n";
        String split = "ติดป้ายได้ไหม\n\n" + one + "\n\n" + two + "\n\nเรื่องอื่น\n";
        assertThat(Shown.changed(whole, split)).contains(one + "[- -]{+\n\n+}" + two + "\n");
        assertThat(Shown.changed(split, whole)).contains(one + "[-\n\n-]{+ +}" + two + "\n");
        assertThat(Shown.changed("แบบเก่า\n\n" + whole, "แบบใหม่\n\n" + split))
                .contains(one + "[- -]{+\n\n+}" + two + "\n");
    }

    @Test
    void linesWithNothingInCommonAreReplacedAsAWhole() {
        assertThat(Shown.inline("แมวกินปลา\n", "นายกเทศมนตรีลงนามในประกาศ\n", 0))
                .containsExactly(
                        "REMOVED 1 0 [-แมวกินปลา/-]", "ADDED 0 1 {+นายกเทศมนตรีลงนามในประกาศ/+}");
    }

    @Test
    void spacingIsCalledSpacing() {
        assertThat(Shown.inline("เทศบาลตำบล\n", "เทศบาล ตำบล\n\n", 0))
                .containsExactly("SPACING 1 1 เทศบาล{+ +}ตำบล/", "SPACING 0 2 {+/+}");
        assertThat(Shown.inline("ข้อ\u200Bหนึ่ง", "ข้อหนึ่ง", 0))
                .singleElement()
                .asString()
                .startsWith("SPACING");
        assertThat(Shown.inline("จบ", "จบ\n", 0)).containsExactly("SPACING 1 1 จบ{+/+}");
    }

    @Test
    void equalTextsDoNotDiffer() {
        var same = Comparison.of("# หัวข้อ\n\nเนื้อหา", "# หัวข้อ\n\nเนื้อหา");
        assertThat(same.isSame()).isTrue();
        assertThat(same.inline().blocks()).hasSize(1);
        assertThat(Comparison.of("", "").passages()).isEmpty();
        assertThat(Comparison.of("", "").sideBySide().rows()).isEmpty();
    }

    @Test
    void whatCannotBeComparedByWordWithinBoundsIsToldByLine() {
        String before = "เทศบาลออกใบอนุญาตก่อสร้างอาคาร\n".repeat(3) + "หนึ่ง\n";
        String after = "เทศบาลไม่ออกใบอนุญาตก่อสร้างอาคาร\n".repeat(3) + "หนึ่ง\n";
        var coarse = Comparison.of(before, after, 20);
        assertThat(coarse.coarse()).isTrue();
        assertThat(coarse.inline().coarse()).isTrue();
        assertThat(coarse.sideBySide().coarse()).isTrue();
        assertThat(Shown.joined(coarse.passages(), true)).isEqualTo(before);
        assertThat(Shown.joined(coarse.passages(), false)).isEqualTo(after);
        assertThat(Comparison.of(before, after).coarse()).isFalse();
    }
}
