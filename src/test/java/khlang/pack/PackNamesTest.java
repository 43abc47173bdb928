package khlang.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackNamesTest {

    private final PackNames names = new PackNames();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "หลักฐาน/รายงาน ปี 2565.pdf|หลักฐาน/รายงาน ปี 2565.pdf",
                "../../etc/passwd|_/etc/passwd",
                "/etc/passwd|etc/passwd",
                "C:\\Windows\\win.ini|C__Windows_win.ini",
                "a/./b|a/_/b",
                "ชื่อ?*<>|ชื่อ____",
                "con.txt|_con.txt",
                "หลักฐาน/LPT1|หลักฐาน/_LPT1",
                "จุดท้าย. . |จุดท้าย",
                "สอง   ช่อง|สอง ช่อง",
                "``|_",
                "///|_",
                "1/2/3/4/ลึก.txt|3/4/ลึก.txt"
            })
    void aNameIsOneThatEverySystemCanKeep(String wanted, String expected) {
        String got = names.take(wanted);
        assertThat(got).isEqualTo(expected);
        assertThat(PackNames.isSafe(got)).isTrue();
    }

    @Test
    void whatTurnsANameAroundIsTakenOut() {
        assertThat(names.take("ภาพ\u202Efdp.exe")).isEqualTo("ภาพ_fdp.exe");
        assertThat(names.take("ภาพ\u0000.png")).isEqualTo("ภาพ_.png");
        assertThat(names.take("เสีย\uD83D.png")).isEqualTo("เสีย_.png");
    }

    @Test
    void whatIsTakenGetsANumberBeforeItsEnding() {
        assertThat(names.take("ก/รายการ.xlsx")).isEqualTo("ก/รายการ.xlsx");
        assertThat(names.take("ก/รายการ.XLSX")).isEqualTo("ก/รายการ (2).XLSX");
        assertThat(names.take("ก/รายการ.xlsx")).isEqualTo("ก/รายการ (3).xlsx");
        assertThat(names.take("ข/รายการ.xlsx")).isEqualTo("ข/รายการ.xlsx");
    }

    @Test
    void longNamesAreCutBeforeTheirEndingAndStayApart() {
        var seen = new HashSet<String>();
        for (int length = 40; length < 90; length++) {
            for (int i = 0; i < 12; i++) {
                String got = names.take("หลักฐาน/" + "ปี่".repeat(length / 3) + "x.docx");
                assertThat(seen.add(got.toLowerCase(Locale.ROOT))).as(got).isTrue();
                assertThat(got.length()).isLessThanOrEqualTo(8 + PackNames.LONGEST_PART);
                assertThat(got).endsWith(".docx");
                assertThat(PackNames.isSafe(got)).as(got).isTrue();
            }
        }
        assertThat(names.take("ป่า".repeat(40)))
                .as("no vowel or tone mark is left without its letter")
                .matches("(ป่า)+(ป่?)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "../x",
                "a/../x",
                "/x",
                "a//x",
                "a\\x",
                "x ",
                "x.",
                "nul",
                "a/",
                "C:x",
                "ก\u202Eข",
                "1/2/3/4"
            })
    void otherNamesAreNotBelieved(String name) {
        assertThat(PackNames.isSafe(name)).isFalse();
    }
}
