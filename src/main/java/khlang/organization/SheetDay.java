package khlang.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.calendar.ThaiDates;
import khlang.calendar.ThaiDigits;
import khlang.language.Sentences;

/**
 * A day as it stands in a sheet. Sheets come from many hands: besides what {@link ThaiDates} reads
 * there are ISO dates, the bare numbers by which Excel keeps days, and years of the common era,
 * which no Buddhist year of today's papers can be taken for. Whoever looks at the preview is told
 * what was understood.
 *
 * @param text for the rules: the day as Thais type it, or what was typed when it is none
 * @param hint what was understood; empty when the day was plain
 * @param problem why it cannot be understood; empty when it can, or the rules will say
 */
public record SheetDay(String text, String hint, String problem) {

    private static final Sentences WORDS = new Sentences("khlang.organization.sheetday");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ][\\d:.]+Z?)?");
    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("(.*?[^\\d])(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5,6})(?:\\.\\d+)?");

    /** Day 60 of Excel is 29 February 1900, which never was: from 1 March on this is its day 0. */
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_BUDDHIST = 2999;
    private static final int FIRST_COMMON = 1950;
    private static final int YEARS_AHEAD = 2;
    private static final int BUDDHIST_CENTURY = 2500;
    private static final int COMMON_CENTURY = 2000;
    private static final int LONGEST = 40;

    /** More years than anybody works: a short year that is further back is of another era. */
    private static final int YEARS_BACK = 45;

    /**
     * Reads a cell.
     *
     * @param today in Bangkok
     */
    public static SheetDay read(String typed, LocalDate today) {
        if (typed.length() > LONGEST) {
            return plain(typed);
        }
        String text = ThaiDigits.toArabic(typed).strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int year = Integer.parseInt(iso.group(1));
            return day(year, iso.group(2), iso.group(3), today)
                    .map(day -> understood(day, year))
                    .orElseGet(() -> plain(typed));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(Long.parseLong(serial.group(1)), today).orElseGet(() -> plain(typed));
        }
        Matcher years = ENDS_WITH_YEAR.matcher(text);
        return years.matches()
                ? withYear(typed, years.group(1), years.group(2), today)
                : plain(typed);
    }

    /**
     * Reads a cell, and says beside its field what has to be told of it.
     *
     * @param today in Bangkok
     * @return what the rules read
     */
    public static String read(
            String typed,
            String field,
            LocalDate today,
            Map<String, String> problems,
            Map<String, String> hints) {
        SheetDay day = read(typed, today);
        if (!day.problem().isEmpty()) {
            problems.put(field, day.problem());
        }
        if (!day.hint().isEmpty()) {
            hints.put(field, day.hint());
        }
        return day.text();
    }

    private static SheetDay withYear(String typed, String before, String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return shortYear(typed, year, today);
        }
        return isCommon(year, today)
                ? ThaiDates.parse(before + (year + BUDDHIST_ERA))
                        .map(day -> understood(day, year))
                        .orElseGet(() -> plain(typed))
                : plain(typed);
    }

    /** 21 may be 2521 or 2021: what nobody could still have in the office is asked about. */
    private static SheetDay shortYear(String typed, int year, LocalDate today) {
        int buddhist = BUDDHIST_CENTURY + year;
        int common = COMMON_CENTURY + year;
        int running = today.getYear() + BUDDHIST_ERA;
        boolean ancient = buddhist < running - YEARS_BACK;
        if (ancient && common <= today.getYear() + YEARS_AHEAD) {
            return new SheetDay(typed, "", say("shortYear", year, buddhist, common));
        }
        return plain(typed);
    }

    private static Optional<SheetDay> serial(long number, LocalDate today) {
        LocalDate day = EXCEL_ZERO.plusDays(number);
        if (day.getYear() >= FIRST_BUDDHIST && day.getYear() <= LAST_BUDDHIST) {
            day = day.minusYears(BUDDHIST_ERA); // a Buddhist year that Excel took for its own
        }
        if (!isCommon(day.getYear(), today)) {
            return Optional.empty();
        }
        String read = ThaiDates.abbreviated(day);
        return Optional.of(new SheetDay(read, say("serial", read), ""));
    }

    private static Optional<LocalDate> day(int year, String month, String day, LocalDate today) {
        boolean buddhist = year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST;
        if (!buddhist && !isCommon(year, today)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            buddhist ? year - BUDDHIST_ERA : year,
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isCommon(int year, LocalDate today) {
        return year >= FIRST_COMMON && year <= today.getYear() + YEARS_AHEAD;
    }

    private static SheetDay understood(LocalDate day, int year) {
        String hint = year < FIRST_BUDDHIST ? say("commonEra", year, year + BUDDHIST_ERA) : "";
        return new SheetDay(ThaiDates.abbreviated(day), hint, "");
    }

    private static SheetDay plain(String typed) {
        return new SheetDay(typed, "", "");
    }

    private static String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return WORDS.say(key, texts);
    }
}
