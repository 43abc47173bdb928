package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
                .contains("total", "channel", "kind", "division", "category", "sort")
                .contains("document:october", "document:web", "document:print");
    }

    @Test
    void aDocumentsSumThatIsWrongIsNamed() {
        List<Total> wrong = new ArrayList<>(totals(7, 2));
        wrong.replaceAll(
                one ->
                        one.figure().equals("document:october")
                                ? new Total(one.figure(), one.key(), 7, 3)
                                : one);
        assertThat(recount.compare(wrong, wrong))
                .containsExactly(
                        new Recount.Difference("document:october", "guide", "STAFF", 3, 2));
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
                new Total("category", "taxes", 7, 2),
                new Total("sort", "plan", 7, 2),
                new Total("document:view", "guide", 3, 2),
                new Total("document:download", "guide", 4, 0),
                new Total("document:print", "guide", 9, 0),
                new Total("document:web", "guide", 7, 2),
                new Total("document:october", "guide", 7, 2));
    }

    private static Recount.Row row(String day, String audience, String kind, long count) {
        return new Recount.Row(
                day, "guide", "finance", "taxes", "plan", "WEB", audience, kind, count);
    }
}
