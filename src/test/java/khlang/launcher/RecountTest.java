package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khlang.launcher.Recount.Total;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecountTest {

    private final Recount recount = new Recount();

    @BeforeEach
    void add() {
        recount.add(row("2022-10-01", "PUBLIC", "VIEW", 3));
        recount.add(row("2022-10-31", "PUBLIC", "DOWNLOAD", 4));
        recount.add(row("2022-10-31", "STAFF", "VIEW", 2));
        recount.add(row("2022-11-01", "PUBLIC", "PRINT", 9));
    }

    @Test
    void whatIsRightIsRight() {
        List<Total> right = totals(7, 2);
        assertThat(recount.compare(right, right)).isEmpty();
        assertThat(recount.rows()).isEqualTo(4);
    }

    @Test
    void aWrongSumIsNamed() {
        List<Total> wrong = totals(8, 2);
        assertThat(recount.compare(wrong, wrong))
                .containsExactly(new Recount.Difference("total", "", "PUBLIC", 8, 7));
    }

    @Test
    void whatIsReadMeanwhileMakesNothingWrong() {
        assertThat(recount.compare(totals(6, 2), totals(8, 2))).isEmpty();
    }

    @Test
    void whatIsCountedAndNotDisplayedIsNamed() {
        List<Total> nothing = List.of();
        assertThat(recount.compare(nothing, nothing))
                .contains(new Recount.Difference("month", "2022-10", "", 0, 9))
                .extracting(Recount.Difference::figure)
                .contains("total", "channel", "kind", "division")
                .doesNotContain("document"); // only those used most are displayed
    }

    private static List<Total> totals(long byPublic, long byStaff) {
        return List.of(
                new Total("total", "", byPublic, byStaff),
                new Total("month", "2022-10", 7, 2),
                new Total("month", "2022-11", 0, 0),
                new Total("channel", "WEB", 7, 2),
                new Total("kind", "VIEW", 3, 2),
                new Total("kind", "DOWNLOAD", 4, 0),
                new Total("kind", "PRINT", 9, 0),
                new Total("division", "finance", 7, 2),
                new Total("document", "guide", 7, 2));
    }

    private static Recount.Row row(String day, String audience, String kind, long count) {
        return new Recount.Row(day, "guide", "finance", "WEB", audience, kind, count);
    }
}
