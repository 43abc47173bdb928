package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
        return rooms.stream()
                .filter(room -> room.keys().contains(key))
                .flatMap(room -> room.things().stream())
                .filter(one -> one.key().equals(key))
                .findAny();
    }

    /**
     * What measures count in a year; of one that no room counts any more, nothing is there.
     *
     * @param own of the committee's own
     * @return the entries by the measures' keys
     */
    Map<String, List<Entry>> entries(List<PlanMeasure> own, FiscalYear year) {
        Map<String, List<Entry>> found = new HashMap<>();
        for (CountedThings room : rooms) {
            List<PlanMeasure> its =
                    own.stream().filter(one -> room.keys().contains(one.own().thing())).toList();
            if (!its.isEmpty()) {
                Iterator<List<Entry>> lists =
                        room.entries(year, its.stream().map(CountedRooms::wanted).toList())
                                .iterator();
                its.forEach(one -> found.put(one.id(), lists.next()));
            }
        }
        return found;
    }

    private static CountedThings.Wanted wanted(PlanMeasure one) {
        return new CountedThings.Wanted(one.own().thing(), one.own().filter());
    }
}
