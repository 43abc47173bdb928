package khlang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PastedPointsTest {

    @Test
    void theCodeStandsBeforeTheFirstSpaceAndTheRestIsTheTitle() {
        assertThat(PastedPoints.read("\n  o1   โครงสร้าง และอำนาจหน้าที่ \n\nO2 ข้อมูลผู้บริหาร"))
                .satisfiesExactly(
                        row -> {
                            assertThat(row.number()).as("as the line stands").isEqualTo(2);
                            assertThat(row.cells())
                                    .isEqualTo(
                                            Map.of(
                                                    "CODE", "o1",
                                                    "TITLE", "โครงสร้าง และอำนาจหน้าที่"));
                        },
                        row -> assertThat(row.number()).isEqualTo(4));
    }

    @Test
    void cellsOfASpreadsheetStandBehindTabsAndItsHeadIsNoPoint() {
        assertThat(PastedPoints.read("รหัส\tข้อ\tคำอธิบาย\nO3\tแผน พัฒนา\tตามคู่มือ\n"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.cells())
                                        .isEqualTo(
                                                Map.of(
                                                        "CODE", "O3",
                                                        "TITLE", "แผน พัฒนา",
                                                        "EXPLANATION", "ตามคู่มือ")));
    }

    @Test
    void aLineWithoutATitleIsKeptToBeToldOf() {
        assertThat(PastedPoints.read("O4"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsOnlyKeys("CODE"));
        assertThat(PastedPoints.read(" \n\t\n")).isEmpty();
    }
}
