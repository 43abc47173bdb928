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

    /** A year with one line for each month given, all views that came over the web. */
    public static AccessYear of(String division, YearMonth first, AccessCount... months) {
        AccessYear year = empty();
        for (int i = 0; i < months.length; i++) {
            year.add(
                    new AccessYear.Line(
                            first.plusMonths(i),
                            AccessChannel.WEB,
                            AccessKind.VIEW,
                            division,
                            months[i]));
        }
        return year;
    }
}
