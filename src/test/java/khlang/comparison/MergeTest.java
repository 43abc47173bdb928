package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE =
            "# คู่มือ\n\nยื่นที่กองช่าง\n\nใช้เวลา 30 วัน\n\nไม่มีค่าธรรมเนียม\n";

    @Test
    void changesInDifferentPlacesAreBothTaken() {
        var merge =
                Merge.of(
                        BASE,
                        BASE.replace("กองช่าง", "กองคลัง"),
                        BASE.replace("30", "15").replace("# คู่มือ", "# คู่มือใหม่"));
        assertThat(merge.isClean()).isTrue();
        assertThat(merge.text())
                .isEqualTo(
                        "# คู่มือใหม่\n\nยื่นที่กองคลัง\n\nใช้เวลา 15 วัน\n\nไม่มีค่าธรรมเนียม\n");
    }

    @Test
    void whatBothChangedAlikeIsTakenOnce() {
        String both = BASE.replace("30", "15") + "\nเพิ่มท้าย\n";
        assertThat(Merge.of(BASE, both, both).text()).isEqualTo(both);
    }

    @Test
    void whatBothChangedDifferentlyIsAConflict() {
        var merge = Merge.of(BASE, BASE.replace("30", "15"), BASE.replace("30", "20"));
        assertThat(merge.isClean()).isFalse();
        assertThat(merge.conflicts())
                .containsExactly(
                        new MergePart.Conflict(
                                5,
                                5,
                                5,
                                List.of("ใช้เวลา 30 วัน\n"),
                                List.of("ใช้เวลา 15 วัน\n"),
                                List.of("ใช้เวลา 20 วัน\n")));
        assertThatIllegalStateException().isThrownBy(merge::text);
        assertThat(merge.text(MergePart.Conflict::mineText)).isEqualTo(BASE.replace("30", "15"));
        assertThat(merge.text(MergePart.Conflict::theirsText)).isEqualTo(BASE.replace("30", "20"));
        assertThat(merge.text(MergePart.Conflict::baseText)).isEqualTo(BASE);
        assertThat(merge.text(MergePart.Conflict::bothText))
                .contains("ใช้เวลา 20 วัน\nใช้เวลา 15 วัน\n");
    }

    @Test
    void aLineThatOneRemovedAndTheOtherChangedIsAConflict() {
        var merge = Merge.of(BASE, BASE.replace("ใช้เวลา 30 วัน\n", ""), BASE.replace("30", "20"));
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.conflicts().get(0).mine()).isEmpty();
        assertThat(merge.text(MergePart.Conflict::bothText)).contains("ใช้เวลา 20 วัน\n");
    }

    @Test
    void changesThatTouchAreAConflictForTheirOrderIsNotKnown() {
        var merge = Merge.of("ก\nข\n", "ก\nของฉัน\nข\n", "ก\nของเขา\nข\n");
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.conflicts().get(0).base()).isEmpty();
        assertThat(merge.conflicts().get(0).baseLine()).isEqualTo(2);
        assertThat(Merge.of("ก\nข\n", "กก\nข\n", "ก\nขข\n").isClean()).isFalse();
    }

    @Test
    void inAConflictOnlyWhatDiffersIsAsked() {
        var merge =
                Merge.of(
                        "ก\nท้าย\n",
                        "ก\nหนึ่ง\nสอง\nสาม\nท้าย\n",
                        "ก\nหนึ่ง\nสอง สอง\nสาม\nท้าย\n");
        assertThat(merge.conflicts()).hasSize(1);
        assertThat(merge.conflicts().get(0).mine()).containsExactly("สอง\n");
        assertThat(merge.conflicts().get(0).theirs()).containsExactly("สอง สอง\n");
        assertThat(merge.conflicts().get(0).mineLine()).isEqualTo(3);
        assertThat(merge.text(MergePart.Conflict::mineText))
                .isEqualTo("ก\nหนึ่ง\nสอง\nสาม\nท้าย\n");
    }

    @Test
    void bothOfTwoLastLinesStandOnLinesOfTheirOwn() {
        var merge = Merge.of("ก", "ข", "ค");
        assertThat(merge.text(MergePart.Conflict::bothText)).isEqualTo("ค\nข");
    }

    @Test
    void nothingMergedIsNothing() {
        assertThat(Merge.of("", "", "").parts()).isEmpty();
        assertThat(Merge.of("", "", "").text()).isEmpty();
        assertThat(Merge.of("ก\n", "", "ก\n").text()).isEmpty();
    }
}
