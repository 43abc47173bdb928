package khlang.measurement;

import java.time.YearMonth;
import khlang.calendar.FiscalYear;

/** Years of accesses for tests of the pages that show them. */
public final class AccessYears {

    private AccessYears() {}

    /** A year in which nothing was counted. */
    public static AccessYear empty() {
        return new AccessYear(new FiscalYear(2565));
    }

    /** The year before in which nothing was counted. */
    public static AccessYear emptyBefore() {
        return new AccessYear(new FiscalYear(2564));
    }

    /** The year before, with accesses in its October. */
    public static AccessYear before(String division, AccessCount october) {
        AccessYear year = emptyBefore();
        YearMonth month = YearMonth.from(year.year().firstDay());
        add(year, month, AccessChannel.WEB, AccessKind.VIEW, division, october);
        return year;
    }

    /** A year with one line for each month given, all views that came over the web. */
    public static AccessYear of(String division, YearMonth first, AccessCount... months) {
        AccessYear year = empty();
        for (int i = 0; i < months.length; i++) {
            add(year, first.plusMonths(i), AccessChannel.WEB, AccessKind.VIEW, division, months[i]);
        }
        return year;
    }

    /** Adds accesses to documents of a division, in a general category. */
    static void add(
            AccessYear year,
            YearMonth month,
            AccessChannel channel,
            AccessKind kind,
            String division,
            AccessCount count) {
        var sums = new YearSums();
        for (AccessAudience side : AccessAudience.values()) {
            var access = new DailyAccess(month.atDay(1), 1, channel, side, kind);
            sums.add(access, side == AccessAudience.PUBLIC ? count.byPublic() : count.byStaff());
            YearSums.parts(access).forEach(part -> sums.know(part, count.readers()));
        }
        year.add(new AccessYear.Place(division, "general", "plan"), sums);
    }
}
