package khlang.measurement;

import java.time.LocalDate;
import khlang.calendar.FiscalYear;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;

/**
 * How one document was used in a fiscal year.
 *
 * @param staffOnly whether the public may not read it
 * @param division its name
 * @param changedOn when its text was changed last
 * @param reviewBy null when it cannot age
 * @param sums of the year
 * @param before those of the year before
 */
public record DocumentFigure(
        String slug,
        String title,
        DocumentKind sort,
        DocumentState state,
        boolean staffOnly,
        String division,
        LocalDate changedOn,
        LocalDate reviewBy,
        FiscalYear year,
        YearSums sums,
        YearSums before,
        ReaderCount readers) {}
