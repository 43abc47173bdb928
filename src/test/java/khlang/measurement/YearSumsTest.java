package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import khlang.calendar.FiscalYear;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The sums of a document's year, beside a second definition over the same rows. */
class YearSumsTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    private final Random random = new Random();

    @RepeatedTest(20)
    void everySumIsThatOfItsRows() {
        var rows = new TreeMap<DailyAccess, Long>();
        for (int i = 0; i < 300; i++) {
            rows.merge(row(), (long) random.nextInt(1, 50), Long::sum);
        }
        Map<DocumentYear, YearSums> sums = YearBook.sums(rows);
        for (int year : List.of(2564, 2565, 2566)) {
            for (long document : List.of(1L, 2L)) {
                YearSums sum = sums.getOrDefault(new DocumentYear(year, document), new YearSums());
                var of = new Rows(rows, year, document);
                assertThat(sum.total()).isEqualTo(of.count(row -> row.kind() != AccessKind.PRINT));
                for (AccessKind kind : AccessKind.values()) {
                    assertThat(sum.of(kind)).isEqualTo(of.count(row -> row.kind() == kind));
                }
                for (AccessChannel channel : AccessChannel.values()) {
                    assertThat(sum.over(channel))
                            .isEqualTo(
                                    of.count(
                                            row ->
                                                    row.channel() == channel
                                                            && row.kind() != AccessKind.PRINT));
                }
                for (YearMonth month : new FiscalYear(year).months()) {
                    assertThat(sum.in(month))
                            .isEqualTo(
                                    of.count(
                                            row ->
                                                    YearMonth.from(row.day()).equals(month)
                                                            && row.kind() != AccessKind.PRINT));
                }
            }
        }
    }

    private record Rows(Map<DailyAccess, Long> rows, int year, long document) {

        AccessCount count(Predicate<DailyAccess> wanted) {
            LocalDate first = LocalDate.of(year - 544, 10, 1);
            long[] sums = new long[2];
            rows.forEach(
                    (row, count) -> {
                        boolean inYear =
                                !row.day().isBefore(first)
                                        && row.day().isBefore(first.plusYears(1));
                        if (inYear && row.documentId() == document && wanted.test(row)) {
                            sums[row.audience() == AccessAudience.PUBLIC ? 0 : 1] += count;
                        }
                    });
            return new AccessCount(sums[0], sums[1]);
        }
    }

    private DailyAccess row() {
        return new DailyAccess(
                YEAR.firstDay().plusDays(random.nextInt(-60, 430)),
                random.nextInt(1, 3),
                one(AccessChannel.values()),
                one(AccessAudience.values()),
                one(AccessKind.values()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void aFiscalYearEndsWithTheThirtiethOfSeptember() {
        var rows = new TreeMap<DailyAccess, Long>();
        rows.put(view(YEAR.lastDay()), 3L);
        rows.put(view(YEAR.lastDay().plusDays(1)), 4L);
        Map<DocumentYear, YearSums> sums = YearBook.sums(rows);
        assertThat(sums.get(new DocumentYear(2565, 1)).total()).isEqualTo(new AccessCount(3, 0));
        assertThat(sums.get(new DocumentYear(2566, 1)).total()).isEqualTo(new AccessCount(4, 0));
    }

    private static DailyAccess view(LocalDate day) {
        return new DailyAccess(day, 1, AccessChannel.WEB, AccessAudience.PUBLIC, AccessKind.VIEW);
    }

    @Test
    void theTableHasTheColumnsThatAreWritten() throws IOException {
        String table = migration("V040__access_yearly");
        List<String> missing = new ArrayList<>(YearSums.COLUMNS);
        missing.removeIf(column -> table.matches("(?s).*\\b" + column + "\\b +INT UNSIGNED.*"));
        assertThat(missing).isEmpty();
        String readers = migration("V069__staff_readers");
        missing.addAll(YearSums.READERS);
        missing.removeIf(column -> readers.matches("(?s).*COLUMN " + column + " +TINYINT.*"));
        assertThat(missing).isEmpty();
        assertThat(YearSums.TOLD).doesNotHaveDuplicates();
    }

    private static String migration(String name) throws IOException {
        try (InputStream in =
                YearSumsTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsNoPartNeverReachesTheDatabase() {
        assertThat(AccessPart.named("october").name()).isEqualTo("october");
        for (String odd : new String[] {null, "", "october_public", "view; DROP", "OCTOBER"}) {
            assertThat(AccessPart.named(odd)).isEqualTo(AccessPart.ALL);
        }
        assertThatThrownBy(() -> new AccessPart("1=1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
