package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenPagesTest {

    private static final String FULL = "ผู้ขอใช้รถยื่นใบขออนุญาตล่วงหน้าอย่างน้อยหนึ่งวันทำการ";

    @Test
    void linesThatFillThePageGoOn() {
        assertThat(markdown(FULL + "\n" + FULL + "\nทุกครั้ง\nย่อหน้าใหม่"))
                .isEqualTo(FULL + FULL + "ทุกครั้ง\n\nย่อหน้าใหม่\n");
    }

    @Test
    void wordsOfOtherScriptsKeepTheirBlank() {
        String latin = "The office opens on every working day of the week";
        assertThat(markdown(latin + "\n" + latin)).isEqualTo(latin + " " + latin + "\n");
    }

    @Test
    void numbersOfPagesAreNoText() {
        assertThat(markdown("ก่อน\n- 12 -\nหน้า ๓\n๔\nหลัง")).isEqualTo("ก่อน\n\nหลัง\n");
    }

    @Test
    void chaptersAreHeadingsAndArticlesBeginTheirOwnParagraph() {
        assertThat(markdown("หมวด ๑ บททั่วไป\n" + FULL + "\nข้อ ๒ ให้ใช้บังคับ"))
                .isEqualTo("## หมวด ๑ บททั่วไป\n\n" + FULL + "\n\nข้อ ๒ ให้ใช้บังคับ\n");
    }

    @Test
    void typedNumbersAndBulletsAreLists() {
        assertThat(markdown("1. ตรวจแบบ\n2. ออกใบเสร็จ\n• ไม่มีค่าปรับ\n• ไม่มีค่าธรรมเนียม"))
                .contains("1. ตรวจแบบ\n2. ออกใบเสร็จ", "- ไม่มีค่าปรับ\n- ไม่มีค่าธรรมเนียม");
    }

    @Test
    void aShortFirstLineIsTheTitleWhereTheFileSaysNone() {
        ReadText read = WrittenPages.read("", "ระเบียบการใช้รถ\n" + FULL);
        assertThat(read.title()).isEqualTo("ระเบียบการใช้รถ");
        assertThat(read.markdown()).isEqualTo(FULL + "\n");
        assertThat(WrittenPages.read("", "บรรทัดเดียว").markdown()).isEqualTo("บรรทัดเดียว\n");
    }

    @Test
    void whatLooksLikeMarkdownStaysText() {
        assertThat(markdown("# ไม่ใช่หัวข้อ\n*ดาว* [x](javascript:alert(1)) <script>"))
                .contains("\\# ไม่ใช่หัวข้อ", "\\*ดาว\\*", "\\[x]", "\\<script>");
    }

    private static String markdown(String text) {
        return WrittenPages.read("ชื่อ", text).markdown();
    }
}
