package khlang.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as Thais write and type them: day, month's name, Buddhist year. Storage and addresses use
 * ISO dates of the common era; these forms exist only where a person reads or types.
 */
public final class ThaiDates {

    private static final int BUDDHIST_ERA = 543;
    private static final int CENTURY = 2500;
    private static final int FIRST_YEAR = 2400;
    private static final int LAST_YEAR = 2999;

    /** Longer than any date; keeps the patterns below from working on a page of blanks. */
    private static final int LONGEST = 40;

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("khlang.calendar.months", Locale.ROOT);
    private static final List<String> FULL = List.of(WORDS.getString("full").split(","));
    private static final List<String> SHORT = List.of(WORDS.getString("short").split(","));
    private static final Map<String, Integer> MONTHS = monthsByTypedName();

    private static final Pattern IN_NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(\\d{1,2})\\s*([\\p{L}\\p{M}.\\s]+?)\\s*(?:%s)?\\s*(\\d{4}|\\d{2})"
                            .formatted(Pattern.quote(WORDS.getString("era"))));

    private ThaiDates() {}

    /** Day, full name of the month and Buddhist year: {@code 1 ตุลาคม 2564}. */
    public static String full(LocalDate date) {
        return written(date, FULL);
    }

    /** The full form in Thai digits: {@code ๑ ตุลาคม ๒๕๖๔}. */
    public static String fullInThaiDigits(LocalDate date) {
        return ThaiDigits.toThai(full(date));
    }

    /** Day, abbreviated month and Buddhist year: {@code 1 ต.ค. 2564}. */
    public static String abbreviated(LocalDate date) {
        return written(date, SHORT);
    }

    /** The abbreviated form in Thai digits: {@code ๑ ต.ค. ๒๕๖๔}. */
    public static String abbreviatedInThaiDigits(LocalDate date) {
        return ThaiDigits.toThai(abbreviated(date));
    }

    /**
     * From a day to a day, what they share said once: {@code 20–22 พ.ย. 2569}, {@code 30 ก.ย. – 2
     * ต.ค. 2564}.
     */
    public static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return abbreviated(first);
        }
        if (first.getYear() != last.getYear()) {
            return abbreviated(first) + " – " + abbreviated(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + abbreviated(last)
                : "%d %s – %s"
                        .formatted(first.getDayOfMonth(), name(first, SHORT), abbreviated(last));
    }

    /** A month for table heads and charts: {@code ต.ค. 64}. */
    public static String month(YearMonth month) {
        return "%s %02d".formatted(name(month, SHORT), (month.getYear() + BUDDHIST_ERA) % 100);
    }

    /**
     * Reads a date as people type it: {@code 1/10/2564}, {@code ๑/๑๐/๖๔}, {@code 1 ต.ค. 64}, {@code
     * 1 ตุลาคม พ.ศ. 2564}. A year of two digits belongs to 2500 to 2599.
     *
     * @return empty when the text is no such date, the day does not exist, or the year is not
     *     between 2400 and 2999: 2021 might be meant as a common-era year or be a slip
     */
    public static Optional<LocalDate> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = ThaiDigits.toArabic(typed).strip();
        var numbers = IN_NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers, Integer.parseInt(numbers.group(3)), 4);
        }
        var words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return Optional.ofNullable(MONTHS.get(bare(words.group(2))))
                    .flatMap(month -> date(words, month, 3));
        }
        return Optional.empty();
    }

    /**
     * The year of a date that was typed with a year of the common era, or with another one that
     * cannot be meant as a Buddhist year: whoever reads it must ask.
     *
     * @return empty when the text is no date or its year is a Buddhist one
     */
    public static OptionalInt yearBeforeBuddhist(String typed) {
        if (typed.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String text = ThaiDigits.toArabic(typed).strip();
        for (Pattern shape : List.of(IN_NUMBERS, IN_WORDS)) {
            var date = shape.matcher(text);
            if (date.matches()) {
                int year = Integer.parseInt(date.group(date.groupCount()));
                return year >= 100 && year < FIRST_YEAR
                        ? OptionalInt.of(year)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The month that somebody names: {@code ตุลาคม}, {@code ต.ค.} or {@code ตค}.
     *
     * @return empty when it is no name of a month
     */
    public static Optional<Month> monthNamed(String typed) {
        return typed.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(MONTHS.get(bare(typed))).map(Month::of);
    }

    /** The abbreviated name of a month: {@code ต.ค.}. */
    public static String abbreviated(Month month) {
        return SHORT.get(month.getValue() - 1);
    }

    private static Optional<LocalDate> date(MatchResult typed, int month, int yearGroup) {
        int day = Integer.parseInt(typed.group(1));
        int year = Integer.parseInt(typed.group(yearGroup));
        if (year < 100) {
            year += CENTURY;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth inMonth = YearMonth.of(year - BUDDHIST_ERA, month);
        return inMonth.isValidDay(day) ? Optional.of(inMonth.atDay(day)) : Optional.empty();
    }

    private static String written(LocalDate date, List<String> names) {
        int year = ThaiBuddhistChronology.INSTANCE.date(date).get(ChronoField.YEAR_OF_ERA);
        return "%d %s %d".formatted(date.getDayOfMonth(), name(date, names), year);
    }

    private static String name(TemporalAccessor when, List<String> names) {
        return names.get(when.get(ChronoField.MONTH_OF_YEAR) - 1);
    }

    private static Map<String, Integer> monthsByTypedName() {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= 12; month++) {
            months.put(bare(FULL.get(month - 1)), month);
            months.put(bare(SHORT.get(month - 1)), month);
        }
        return Map.copyOf(months);
    }

    /** People leave out or misplace the dots of an abbreviation. */
    private static String bare(String name) {
        return name.replaceAll("[.\\s]", "");
    }
}
