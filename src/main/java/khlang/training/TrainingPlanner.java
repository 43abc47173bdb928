package khlang.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.SheetNames;
import khlang.organization.SheetRow;

/**
 * Holds a sheet of trainings against what is stored. Rows of one course on the same days are one
 * training, and so is what is stored already: a sheet that is sent twice adds nothing.
 */
final class TrainingPlanner {

    private static final TextRule POSITION = TextRule.optional("position", 200);

    /**
     * A training that is stored.
     *
     * @param people the keys of those who take part
     * @param isOpen whether the one who asks may change it
     */
    record Known(long id, Set<Long> people, boolean isOpen) {}

    /** A training of the sheet or the register, and who is in it by now, with their rows. */
    private record Place(long training, int row, boolean isOpen, Map<Long, Integer> people) {}

    private final SheetNames names;
    private final Map<String, Place> places = new HashMap<>();
    private final TrainingSheet sheet;
    private final LocalDate today;

    TrainingPlanner(
            List<Person> everybody,
            List<Division> divisions,
            Map<String, Known> known,
            LocalDate today) {
        this.today = today;
        sheet = new TrainingSheet(today);
        names = new SheetNames(everybody, divisions);
        known.forEach(
                (key, one) -> {
                    var there = new HashMap<Long, Integer>();
                    one.people().forEach(person -> there.put(person, 0));
                    places.put(key, new Place(one.id(), 0, one.isOpen(), there));
                });
    }

    /** By what two trainings are the same. */
    static String key(String course, LocalDate first, LocalDate last) {
        return SheetNames.plain(course) + "|" + first + "|" + last;
    }

    List<TrainingPlan.Row> plan(List<SheetRow> rows) {
        return rows.stream().map(this::plan).toList();
    }

    private TrainingPlan.Row plan(SheetRow row) {
        var problems = new LinkedHashMap<String, String>();
        var hints = new LinkedHashMap<String, String>();
        List<Person> named = named(row, problems, hints);
        Optional<Division> division = division(row, problems);
        POSITION.check(row.cell(TrainingColumn.POSITION))
                .forEach(one -> problems.put(one.field(), one.sentence()));
        // Whom nobody knows is told by name; that nobody is left is not told besides.
        List<Long> keys =
                problems.containsKey("people")
                        ? List.of(0L)
                        : named.stream().map(Person::id).toList();
        TrainingDetails details = details(sheet.draft(row, keys, problems, hints), problems);
        if (details == null) {
            return wrong(row, problems, hints);
        }
        String key = key(details.course(), details.firstDay(), details.lastDay());
        Place place = places.get(key);
        if (place != null && !place.isOpen() && named.stream().anyMatch(one -> isNew(one, place))) {
            problems.put("course", TrainingSheet.WORDS.say("notYours"));
            return wrong(row, problems, hints);
        }
        Place now =
                place == null
                        ? places.computeIfAbsent(
                                key, none -> new Place(0, row.number(), true, new HashMap<>()))
                        : place;
        if (place != null && place.row() != 0) {
            hints.put("course", say("joins", place.row()));
        }
        List<TrainingPlan.Newcomer> newcomers = newcomers(row, named, division, now, hints);
        TrainingPlan.Fate fate =
                newcomers.isEmpty()
                        ? TrainingPlan.Fate.UNCHANGED
                        : place == null ? TrainingPlan.Fate.NEW : TrainingPlan.Fate.JOINED;
        return new TrainingPlan.Row(
                row, fate, Map.of(), hints, details, now.training(), now.row(), newcomers);
    }

    private static boolean isNew(Person one, Place place) {
        return !place.people().containsKey(one.id());
    }

    private static TrainingPlan.Row wrong(
            SheetRow row, Map<String, String> problems, Map<String, String> hints) {
        return new TrainingPlan.Row(
                row, TrainingPlan.Fate.WRONG, problems, hints, null, 0, row.number(), List.of());
    }

    /** What the rules say; null when something is wrong. */
    private TrainingDetails details(TrainingDraft draft, Map<String, String> problems) {
        try {
            TrainingDetails details = TrainingRules.check(draft, today);
            return problems.isEmpty() ? details : null;
        } catch (RefusedException e) {
            for (Violation one : e.violations()) {
                problems.putIfAbsent(one.field(), one.sentence());
            }
            return null;
        }
    }

    /** Those whom a cell names, separated by commas, semicolons or lines. */
    private List<Person> named(
            SheetRow row, Map<String, String> problems, Map<String, String> hints) {
        var found = new LinkedHashSet<Person>();
        for (String name : row.cell(TrainingColumn.PEOPLE).split("[,;\\n]")) {
            List<Person> those = names.people(name);
            if (name.isBlank()) {
                continue;
            }
            if (those.size() != 1) {
                problems.putIfAbsent(
                        "people",
                        TrainingSheet.WORDS.say(
                                those.isEmpty() ? "nobody" : "namesakes", name.strip()));
            } else if (!found.add(those.getFirst())) {
                hints.put("people", TrainingSheet.WORDS.say("repeatedHere"));
            }
        }
        return List.copyOf(found);
    }

    private Optional<Division> division(SheetRow row, Map<String, String> problems) {
        String typed = row.cell(TrainingColumn.DIVISION);
        Optional<Division> found = names.division(typed);
        if (found.isEmpty() && !typed.isEmpty()) {
            problems.put("division", new Violation("", "divisionUnknown", typed).sentence());
        }
        return found;
    }

    private static List<TrainingPlan.Newcomer> newcomers(
            SheetRow row,
            List<Person> named,
            Optional<Division> division,
            Place place,
            Map<String, String> hints) {
        String position = row.cell(TrainingColumn.POSITION);
        var fresh = new ArrayList<TrainingPlan.Newcomer>();
        Set<Integer> earlier = new HashSet<>();
        for (Person one : named) {
            Integer there = place.people().putIfAbsent(one.id(), row.number());
            if (there == null) {
                fresh.add(
                        new TrainingPlan.Newcomer(
                                one,
                                division.or(one::division).orElse(null),
                                position.isEmpty() ? one.position().name() : position));
            } else if (there != 0) {
                earlier.add(there);
            }
        }
        earlier.stream().findFirst().ifPresent(at -> hints.put("people", say("repeated", at)));
        return fresh;
    }

    private static String say(String key, int row) {
        return TrainingSheet.WORDS.say(key, Integer.toString(row));
    }
}
