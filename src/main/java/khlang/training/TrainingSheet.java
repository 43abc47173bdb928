package khlang.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.organization.SheetDay;
import khlang.organization.SheetNames;
import khlang.organization.SheetRow;

/** Turns rows of a sheet into drafts of trainings, with what has to be told of their cells. */
final class TrainingSheet {

    static final String PURPOSE = "training";

    /** Longer than any field may be, so that what is cut off is wrong anyway. */
    static final int LONGEST_CELL = 4_000;

    static final Sentences WORDS = new Sentences("khlang.training.sheet");

    private final Map<String, TrainingKind> kinds = new HashMap<>();
    private final LocalDate today;

    TrainingSheet(LocalDate today) {
        this.today = today;
        for (TrainingKind kind : TrainingKind.values()) {
            kinds.put(SheetNames.plain(kind.label()), kind);
            synonyms("kind." + kind.name())
                    .forEach(word -> kinds.put(SheetNames.plain(word), kind));
        }
    }

    /**
     * What a row says.
     *
     * @param problems are added, by the field's name
     * @param hints are added, by the field's name
     */
    TrainingDraft draft(
            SheetRow row,
            List<Long> people,
            Map<String, String> problems,
            Map<String, String> hints) {
        Optional<TrainingKind> kind = kind(row, problems);
        return new TrainingDraft(
                kind.map(TrainingKind::name).orElse(""),
                side(row, kind, problems),
                row.cell(TrainingColumn.COURSE),
                row.cell(TrainingColumn.ORGANISER),
                row.cell(TrainingColumn.PLACE),
                day(row, TrainingColumn.FIRST_DAY, problems, hints),
                day(row, TrainingColumn.LAST_DAY, problems, hints),
                row.cell(TrainingColumn.DAYS),
                row.cell(TrainingColumn.HOURS),
                row.cell(TrainingColumn.ORDER_NUMBER),
                day(row, TrainingColumn.ORDER_DATE, problems, hints),
                row.cell(TrainingColumn.BUDGET),
                row.cell(TrainingColumn.OBJECTIVE),
                people);
    }

    private Optional<TrainingKind> kind(SheetRow row, Map<String, String> problems) {
        String typed = row.cell(TrainingColumn.KIND);
        Optional<TrainingKind> kind = Optional.ofNullable(kinds.get(SheetNames.plain(typed)));
        if (kind.isEmpty() && !typed.isEmpty()) {
            String all =
                    Arrays.stream(TrainingKind.values())
                            .map(TrainingKind::label)
                            .collect(Collectors.joining(" "));
            problems.put(TrainingColumn.KIND.field(), WORDS.say("unknownKind", typed, all));
        }
        return kind;
    }

    /** Where nothing is said, others have held it, unless its kind says that it was the office. */
    private static String side(
            SheetRow row, Optional<TrainingKind> kind, Map<String, String> problems) {
        String typed = SheetNames.plain(row.cell(TrainingColumn.SIDE));
        if (typed.isEmpty()) {
            return kind.filter(TrainingKind.IN_HOUSE::equals).isPresent() ? "inside" : "outside";
        }
        for (String side : List.of("inside", "outside")) {
            if (synonyms("side." + side).anyMatch(typed::equals)) {
                return side;
            }
        }
        problems.put(TrainingColumn.SIDE.field(), WORDS.say("unknownSide"));
        return "";
    }

    private String day(
            SheetRow row,
            TrainingColumn column,
            Map<String, String> problems,
            Map<String, String> hints) {
        return SheetDay.read(row.cell(column), column.field(), today, problems, hints);
    }

    private static Stream<String> synonyms(String key) {
        return Stream.of(WORDS.say(key).split(","));
    }
}
