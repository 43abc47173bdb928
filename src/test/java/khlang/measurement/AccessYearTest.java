package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessYearTest {

    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @Test
    void addsUpTheSameAccessesInEveryDirection() {
        AccessYear year = AccessYears.empty();
        add(year, OCTOBER, AccessChannel.BOARD, AccessKind.VIEW, "finance", 3);
        add(year, OCTOBER, AccessChannel.WEB, AccessKind.DOWNLOAD, "finance", 4);
        add(year, NOVEMBER, AccessChannel.WEB, AccessKind.VIEW, "education", 5);
        assertThat(year.total()).isEqualTo(publicly(12));
        assertThat(year.in(OCTOBER)).isEqualTo(publicly(7));
        assertThat(year.over(AccessChannel.WEB)).isEqualTo(publicly(9));
        assertThat(year.of(AccessKind.VIEW)).isEqualTo(publicly(8));
        assertThat(year.ofDivision("finance")).isEqualTo(publicly(7));
        assertThat(year.ofCategory("general")).isEqualTo(publicly(12));
        assertThat(year.ofSort("plan")).isEqualTo(publicly(12));
    }

    @Test
    void printViewsAreNoAccesses() {
        AccessYear year = AccessYears.empty();
        add(year, OCTOBER, AccessChannel.WEB, AccessKind.PRINT, "finance", 3);
        assertThat(year.of(AccessKind.PRINT)).isEqualTo(publicly(3));
        assertThat(year.total()).isEqualTo(AccessCount.NONE);
        assertThat(year.in(OCTOBER)).isEqualTo(AccessCount.NONE);
        assertThat(year.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, true", "400, 4, true", "5, 5, false", "9, 0, true"})
    void accessesOfFewStaffAreNotTold(long accesses, long readers, boolean hidden) {
        assertThat(new AccessCount(0, accesses, readers).hidesStaff()).isEqualTo(hidden);
    }

    private static void add(
            AccessYear year,
            YearMonth month,
            AccessChannel channel,
            AccessKind kind,
            String division,
            long count) {
        AccessYears.add(year, month, channel, kind, division, publicly(count));
    }

    private static AccessCount publicly(long count) {
        return new AccessCount(count, 0);
    }
}
