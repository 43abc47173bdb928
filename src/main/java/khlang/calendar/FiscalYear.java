package khlang.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A Thai budget year. FY 2565 runs from 1 October 2021 to 30 September 2022.
 *
 * @param buddhistYear the year's name in the Buddhist era, 2400 to 2999
 */
public record FiscalYear(int buddhistYear) {

    private static final int BUDDHIST_ERA = 543;
    private static final int MONTHS = 12;

    /** Refuses a year that cannot be a Buddhist one, such as 2022 typed by mistake. */
    public FiscalYear {
        if (buddhistYear < 2400 || buddhistYear > 2999) {
            throw new IllegalArgumentException("Not a Buddhist-era year: " + buddhistYear);
        }
    }

    /**
     * The fiscal year that somebody names, as in an address.
     *
     * @param typed four digits such as 2565, or null
     * @return empty for anything that is not a year of the Buddhist era
     */
    public static Optional<FiscalYear> named(String typed) {
        return typed != null && typed.matches("2[4-9][0-9]{2}")
                ? Optional.of(new FiscalYear(Integer.parseInt(typed)))
                : Optional.empty();
    }

    /** The fiscal year that a day belongs to; October opens the next one. */
    public static FiscalYear containing(LocalDate date) {
        int opened = date.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0;
        return new FiscalYear(date.getYear() + BUDDHIST_ERA + opened);
    }

    /** 1 October of the common-era year before. */
    public LocalDate firstDay() {
        return LocalDate.of(buddhistYear - BUDDHIST_ERA - 1, Month.OCTOBER, 1);
    }

    /** 30 September. */
    public LocalDate lastDay() {
        return LocalDate.of(buddhistYear - BUDDHIST_ERA, Month.SEPTEMBER, 30);
    }

    /** A day, or its last one when that is over by then; one before it stays as it is. */
    public LocalDate upTo(LocalDate day) {
        return day.isAfter(lastDay()) ? lastDay() : day;
    }

    /** The twelve months from October to September, in that order. */
    public List<YearMonth> months() {
        YearMonth first = YearMonth.from(firstDay());
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
    }

    /** The year after. */
    public FiscalYear next() {
        return new FiscalYear(buddhistYear + 1);
    }

    /** The year before. */
    public FiscalYear previous() {
        return new FiscalYear(buddhistYear - 1);
    }
}
