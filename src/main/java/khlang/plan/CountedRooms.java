package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.CountedThing;
import khlang.figures.CountedThings;
import khlang.figures.Entry;

/** What all rooms together count for measures of the committee's own. */
@ApplicationScoped
public class CountedRooms {

    @Inject @Any Instance<CountedThings> rooms;

    /** All things, in the order of their keys. */
    public List<CountedThing> things() {
        return rooms.stream()
                .flatMap(room -> room.things().stream())
                .sorted(Comparator.comparing(CountedThing::key))
                .toList();
    }

    /** One of them; empty for an unknown key. */
    public Optional<CountedThing> thing(String key) {
        return things().stream().filter(one -> one.key().equals(key)).findAny();
    }

    /** What a measure counts in a year; nothing when no room counts it any more. */
    List<Entry> entries(OwnCount count, FiscalYear year) {
        return rooms.stream()
                .filter(
                        room ->
                                room.things().stream()
                                        .anyMatch(one -> one.key().equals(count.thing())))
                .findAny()
                .map(room -> room.entries(count.thing(), count.filter(), year))
                .orElse(List.of());
    }
}
