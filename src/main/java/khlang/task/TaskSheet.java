package khlang.task;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.organization.SheetNames;
import khlang.organization.SheetRow;

/** Reads cells of a sheet of tasks, and says what has to be told of them. */
final class TaskSheet {

    static final String PURPOSE = "task";

    /** Longer than any field may be, so that what is cut off is wrong anyway. */
    static final int LONGEST_CELL = 2_100;

    static final Sentences WORDS = new Sentences("khlang.task.sheet");

    private TaskSheet() {}

    /** The name of a frequency; empty when nothing, or nothing that is known, is typed. */
    static String frequency(SheetRow row, Map<String, String> problems) {
        String typed = row.cell(TaskColumn.FREQUENCY);
        Optional<Frequency> found =
                Arrays.stream(Frequency.values())
                        .filter(one -> words(one).anyMatch(SheetNames.plain(typed)::equals))
                        .findAny();
        if (found.isEmpty() && !typed.isEmpty()) {
            String all =
                    Arrays.stream(Frequency.values())
                            .map(Frequency::label)
                            .collect(Collectors.joining(" "));
            problems.put(TaskColumn.FREQUENCY.field(), WORDS.say("unknownFrequency", typed, all));
        }
        return found.map(Frequency::name).orElse("");
    }

    private static Stream<String> words(Frequency one) {
        return Stream.concat(
                        Stream.of(one.label()),
                        Stream.of(WORDS.say("frequency." + one.name()).split(",")))
                .map(SheetNames::plain);
    }

    /** The numbers of the months that a cell names, separated by commas, semicolons or lines. */
    static List<String> months(SheetRow row, Map<String, String> problems) {
        String typed = row.cell(TaskColumn.MONTHS);
        if (SheetNames.plain(typed).equals(SheetNames.plain(WORDS.say("everyMonth")))) {
            return Arrays.stream(Month.values()).map(TaskSheet::number).toList();
        }
        List<String> names =
                Stream.of(typed.split("[,;\\n]")).filter(one -> !one.isBlank()).toList();
        List<String> months =
                names.stream()
                        .flatMap(one -> ThaiDates.monthNamed(one.strip()).stream())
                        .map(TaskSheet::number)
                        .toList();
        if (months.size() < names.size()) {
            problems.put(TaskColumn.MONTHS.field(), WORDS.say("unknownMonth"));
        }
        return months;
    }

    private static String number(Month month) {
        return Integer.toString(month.getValue());
    }

    /** Months for people; a dash for none. */
    static String inWords(Months months) {
        return months.bits() == 0
                ? "–"
                : months.all().stream()
                        .map(ThaiDates::abbreviated)
                        .collect(Collectors.joining(", "));
    }
}
