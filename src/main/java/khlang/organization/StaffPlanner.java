package khlang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.language.Violation;

/**
 * Holds a list of staff against what is stored. An empty cell says nothing: what is stored stays,
 * and what is new takes division and kind of staff from its post.
 */
final class StaffPlanner {

    private final Directory directory;
    private final LocalDate today;
    private final Map<String, List<Person>> people = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    StaffPlanner(Directory directory, List<Person> people, LocalDate today) {
        this.directory = directory;
        this.today = today;
        people.forEach(
                one ->
                        this.people
                                .computeIfAbsent(
                                        key(one.firstName(), one.lastName()),
                                        none -> new ArrayList<>())
                                .add(one));
    }

    List<StaffPlan.Row> plan(List<StaffRow> rows) {
        return rows.stream().map(this::plan).toList();
    }

    private StaffPlan.Row plan(StaffRow row) {
        String key = key(row.draft().firstName(), row.draft().lastName());
        List<Person> namesakes = people.getOrDefault(key, List.of());
        Optional<Person> known =
                namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
        Directory.Resolved resolved = directory.resolve(filledIn(row.draft(), known));
        var problems = new LinkedHashMap<String, String>();
        resolved.violations().forEach(one -> problems.putIfAbsent(one.field(), one.sentence()));
        Integer twin = seen.putIfAbsent(key, row.number());
        if (twin != null) {
            problems.putIfAbsent("firstName", say("table.rowTwice", Integer.toString(twin)));
        } else if (namesakes.size() > 1) {
            problems.putIfAbsent("firstName", say("table.namesakes"));
        } else if (known.filter(one -> one.hasLeft(today)).isPresent()) {
            problems.putIfAbsent("firstName", say("table.personLeft"));
        } else if (resolved.details() != null
                && known.filter(one -> endsBefore(one, resolved)).isPresent()) {
            problems.putIfAbsent("from", say("endsBeforeItBegins"));
        }
        if (!problems.isEmpty()) {
            return new StaffPlan.Row(
                    row, StaffPlan.Fate.WRONG, problems, Map.of(), 0, 0, resolved.details());
        }
        return known.map(person -> change(row, person, resolved.details()))
                .orElseGet(() -> row(row, StaffPlan.Fate.NEW, Map.of(), 0, 0, resolved));
    }

    private static boolean endsBefore(Person known, Directory.Resolved resolved) {
        LocalDate first = resolved.details().validFrom();
        return first != null && known.validTo().filter(last -> last.isBefore(first)).isPresent();
    }

    private static StaffPlan.Row change(StaffRow row, Person person, PersonDetails details) {
        PersonDetails stored = person.details();
        var resolved = new Directory.Resolved(details, List.of());
        if (stored.isLike(details)) {
            return row(
                    row,
                    StaffPlan.Fate.UNCHANGED,
                    Map.of(),
                    person.id(),
                    person.version(),
                    resolved);
        }
        Map<String, String> now = shown(stored);
        Map<String, String> then = shown(details);
        then.forEach((field, value) -> now.remove(field, value));
        return row(row, StaffPlan.Fate.CHANGED, now, person.id(), person.version(), resolved);
    }

    private static StaffPlan.Row row(
            StaffRow row,
            StaffPlan.Fate fate,
            Map<String, String> before,
            long person,
            long version,
            Directory.Resolved resolved) {
        return new StaffPlan.Row(row, fate, Map.of(), before, person, version, resolved.details());
    }

    private static Map<String, String> shown(PersonDetails details) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("title", details.title());
        shown.put("firstName", details.firstName());
        shown.put("lastName", details.lastName());
        shown.put("position", details.position().name());
        shown.put("division", details.division() == null ? "" : details.division().name());
        shown.put("staffType", details.staffType().name());
        shown.put("email", details.email() == null ? "" : details.email());
        shown.put(
                "from",
                details.validFrom() == null ? "" : ThaiDates.abbreviated(details.validFrom()));
        return shown;
    }

    /** Fills empty cells from what is stored, or from the post. */
    private PersonDraft filledIn(PersonDraft typed, Optional<Person> known) {
        Optional<Position> position = directory.position(typed.position());
        Optional<Person> inSamePost =
                known.filter(
                        one ->
                                position.filter(post -> post.id().equals(one.position().id()))
                                        .isPresent());
        String ownDivision =
                inSamePost
                        .map(one -> one.division().map(Division::slug).orElse(""))
                        .or(
                                () ->
                                        position.map(
                                                post ->
                                                        post.division()
                                                                .map(Division::slug)
                                                                .orElse("")))
                        .orElse("");
        String ownType =
                inSamePost
                        .map(one -> one.staffType().slug())
                        .or(() -> position.map(post -> post.staffType().slug()))
                        .orElse("");
        return new PersonDraft(
                filled(typed.title(), known.map(Person::title).orElse("")),
                typed.firstName(),
                typed.lastName(),
                typed.position(),
                filled(typed.division(), ownDivision),
                // An unknown post is told once; its kind of staff is not missing besides.
                filled(
                        typed.staffType(),
                        position.isPresent() ? ownType : directory.anyStaffType()),
                filled(typed.email(), known.flatMap(Person::email).orElse("")),
                filled(
                        typed.from(),
                        known.flatMap(Person::validFrom).map(ThaiDates::abbreviated).orElse("")));
    }

    private static String filled(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }

    private static String say(String rule, Object... arguments) {
        return new Violation("", rule, arguments).sentence();
    }

    private static String key(String firstName, String lastName) {
        return firstName.replaceAll("\\s+", "") + " " + lastName.replaceAll("\\s+", "");
    }
}
