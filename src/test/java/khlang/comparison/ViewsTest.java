package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

    @Test
    void longUnchangedStretchesAreFoldedAndCounted() {
        assertThat(Shown.inline(TEN, TEN.replace("5", "ห้า"), 1))
                .containsExactly(
                        "FOLDED 1 1 3",
                        "SAME 4 4 4/",
                        "REMOVED 5 0 [-5/-]",
                        "ADDED 0 5 {+ห้า/+}",
                        "SAME 6 6 6/",
                        "FOLDED 7 7 4");
        assertThat(Shown.rows(TEN, TEN.replace("5", "ห้า"), 1))
                .containsExactly(
                        "FOLDED 1 1 3",
                        "SAME 4 4 4 = 4",
                        "CHANGED 5 5 [-5-] = {+ห้า+}",
                        "SAME 6 6 6 = 6",
                        "FOLDED 7 7 4");
    }

    @Test
    void oneLineIsNotFoldedForItsPlaceWouldTakeAsMuchRoom() {
        assertThat(Shown.rows("1\n2\nก\n", "1\n2\nข\n", 1))
                .containsExactly("SAME 1 1 1 = 1", "SAME 2 2 2 = 2", "CHANGED 3 3 [-ก-] = {+ข+}");
    }

    @Test
    void betweenTwoChangesBothSidesKeepTheirContext() {
        String after = TEN.replace("1\n", "ก\n").replace("9\n", "ข\n");
        assertThat(Shown.rows(TEN, after, 2))
                .contains("SAME 2 2 2 = 2", "SAME 3 3 3 = 3", "FOLDED 4 4 3", "SAME 7 7 7 = 7");
    }

    @Test
    void nothingIsFoldedWhenAllContextIsWanted() {
        var all = Comparison.of(TEN, TEN + "11\n");
        assertThat(all.sideBySide(Integer.MAX_VALUE).rows()).hasSize(11);
        assertThat(all.inline(Integer.MAX_VALUE).blocks()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> all.inline(-1));
    }

    @Test
    void lineNumbersAreThoseOfTheTwoTexts() {
        assertThat(Shown.rows("ก\nข\nค\n", "ใหม่\nใหม่\nข\nค\nท้าย\n", 0))
                .containsExactly(
                        "CHANGED 1 1 [-ก-] = {+ใหม่+}",
                        "ADDED 0 2  = {+ใหม่+}",
                        "FOLDED 2 3 2",
                        "ADDED 0 5  = {+ท้าย+}");
    }

    @Test
    void aSplitParagraphStaysBesideItsHalves() {
        String one = "เตรียมเอกสารให้ครบทุกฉบับแล้วไปยื่นที่กองช่าง";
        String two = "เจ้าหน้าที่ตรวจเอกสารและออกใบรับคำขอให้ทันที";
        assertThat(Shown.rows(one + " " + two + "\n", one + "\n\n" + two + "\n", 0))
                .containsExactly(
                        "SPACING 1 1 " + one + "[- -] = " + one + "{+/+}",
                        "SPACING 0 2  = {+/+}",
                        "SAME 0 3 " + two + " = " + two);
    }

    @Test
    void blankLinesOfANewSectionAreNewLinesAndNoSpacing() {
        assertThat(Shown.rows("", "# ใหม่\n\nเนื้อหา\n", 0))
                .containsExactly(
                        "ADDED 0 1  = {+# ใหม่+}", "ADDED 0 2  = ", "ADDED 0 3  = {+เนื้อหา+}");
    }

    @Test
    void aViewEndsWhereNoPageCouldHoldMoreAndSaysSo() {
        var view = Comparison.of("", "ก\n".repeat(10_250)).sideBySide();
        assertThat(view.rows()).hasSize(SideBySideView.MOST_ROWS);
        assertThat(view.omitted()).isEqualTo(250);
        var small = Comparison.of("", "ก\n".repeat(9)).sideBySide();
        assertThat(small.omitted()).isZero();
        assertThat(Comparison.of("", "ก\n".repeat(10_250)).inline().omitted()).isZero();
    }
}
