package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class UnsureCellsTest {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final AccessYear.Place FINANCE =
            new AccessYear.Place("finance", "general", "plan");
    private static final AccessYear.Place EDUCATION =
            new AccessYear.Place("education", "general", "plan");

    private final AccessYear year = AccessYears.empty();

    @Test
    void readersOfSeveralDocumentsAreAddedUpEachOnce() {
        add("finance", 90, 3);
        add("education", 80, 3);
        var cells = new UnsureCells(year);
        cells.add(FINANCE, YearSums.ALL, readers(1, 3));
        cells.add(EDUCATION, YearSums.ALL, readers(3, 5)); // one of them is known
        assertThat(year.total().hidesStaff()).isFalse();
        assertThat(year.ofCategory("general").hidesStaff()).isFalse();
        assertThat(year.ofDivision("finance").hidesStaff()).isTrue();
        assertThat(year.ofDivision("education").hidesStaff()).isTrue();
    }

    @Test
    void theSameReadersAgainAreNotMore() {
        add("finance", 90, 3);
        add("education", 80, 3);
        var cells = new UnsureCells(year);
        cells.add(FINANCE, YearSums.ALL, readers(1, 3));
        cells.add(EDUCATION, YearSums.ALL, readers(1, 4));
        assertThat(year.total().hidesStaff()).isTrue();
        assertThat(year.total().readers()).isEqualTo(4);
    }

    @Test
    void aPartIsToldByItsOwnReaders() {
        add("finance", 90, 3);
        var cells = new UnsureCells(year);
        assertThat(cells.parts()).containsExactlyInAnyOrder(YearSums.ALL, "view", "web", "october");
        cells.add(FINANCE, "web", readers(1, 5));
        assertThat(year.over(AccessChannel.WEB).hidesStaff()).isFalse();
        assertThat(year.in(OCTOBER).hidesStaff()).isTrue();
        assertThat(cells.parts()).doesNotContain("web");
    }

    @Test
    void nothingIsAskedWhereADocumentAloneHasEnough() {
        add("finance", 90, 5);
        add("finance", 2, 1);
        assertThat(new UnsureCells(year).isEmpty()).isTrue();
        assertThat(year.total()).isEqualTo(new AccessCount(0, 92, 5));
    }

    private void add(String division, long accesses, long readers) {
        AccessYears.add(
                year,
                OCTOBER,
                AccessChannel.WEB,
                AccessKind.VIEW,
                division,
                new AccessCount(0, accesses, readers));
    }

    private static ReaderSketch readers(int first, int last) {
        var readers = new ReaderSketch();
        for (long one = first; one <= last; one++) {
            readers.add(one * 0x9E3779B97F4A7C15L);
        }
        return readers;
    }
}
