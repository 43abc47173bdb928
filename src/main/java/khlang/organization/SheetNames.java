package khlang.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who and which divisions are meant by the names that stand in a sheet. */
public final class SheetNames {

    private final Map<String, List<Person>> people = new HashMap<>();
    private final Map<String, Division> divisions = new HashMap<>();

    /**
     * Knows those that may be meant.
     *
     * @param divisions of two with one short name the first is meant by it
     */
    public SheetNames(List<Person> people, List<Division> divisions) {
        for (Person one : people) {
            Stream.of(one.fullName(), one.firstName() + one.lastName())
                    .map(SheetNames::plain)
                    .distinct()
                    .forEach(
                            name ->
                                    this.people
                                            .computeIfAbsent(name, none -> new ArrayList<>())
                                            .add(one));
        }
        for (Division one : divisions) {
            this.divisions.put(plain(one.name()), one);
            this.divisions.putIfAbsent(plain(one.shortName()), one);
        }
    }

    /** People put blanks where none belong and leave them out where some do. */
    public static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** All who have a name, with their title or without; none for an unknown one. */
    public List<Person> people(String typed) {
        return people.getOrDefault(plain(typed), List.of());
    }

    /** The division with a name or short name; empty for an unknown one. */
    public Optional<Division> division(String typed) {
        return Optional.ofNullable(divisions.get(plain(typed)));
    }
}
