package khlang.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * Implemented by every room in which people own something: the hand-over list of a person is made
 * of what all of them say. An implementation is an {@code @ApplicationScoped} bean and needs no
 * registration.
 */
public interface Belongings {

    /**
     * What a person owns in this room on a day.
     *
     * @param person the person's key
     * @param day in Bangkok
     */
    List<Belonging> of(long person, LocalDate day);
}
