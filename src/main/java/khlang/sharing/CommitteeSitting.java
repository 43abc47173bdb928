package khlang.sharing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.organization.Committee;
import khlang.organization.Person;

/**
 * A committee at one of its meetings. How many have to be there for a decision no law says for
 * these committees, so nothing here does.
 *
 * @param seats in the order of the order that appoints it
 */
public record CommitteeSitting(Committee committee, List<Seat> seats) {

    /** The seats are copied. */
    public CommitteeSitting {
        seats = List.copyOf(seats);
    }

    /**
     * A seat.
     *
     * @param holder who held it on the day; none while nobody did
     * @param present whether the holder was there
     */
    public record Seat(String position, String role, Optional<Person> holder, boolean present) {}

    /** How many of the seats were taken. */
    public long present() {
        return seats.stream().filter(Seat::present).count();
    }

    /** The keys of those who held a seat on the day. */
    public Set<Long> people() {
        return seats.stream()
                .flatMap(one -> one.holder().stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
