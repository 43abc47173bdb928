package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Lists what somebody owns, from all rooms, so that nothing is orphaned when they leave. */
@ApplicationScoped
public class HandOver {

    @Inject @Any Instance<Belongings> rooms;
    @Inject Clock clock;

    /** What a person owns today. */
    public List<Belonging> of(long person) {
        LocalDate today = LocalDate.now(clock);
        return rooms.stream().flatMap(room -> room.of(person, today).stream()).toList();
    }
}
