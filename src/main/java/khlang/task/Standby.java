package khlang.task;

import java.util.Objects;

/**
 * Somebody who stands in for a task, as lists show it.
 *
 * @param id the key of the {@link StandIn}
 * @param version its version
 */
public record Standby(long id, long version, TaskPerson person, Ability ability) {

    /** Nothing is null. */
    public Standby {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(ability, "ability");
    }

    /** One of them. */
    static Standby of(StandIn one) {
        return new Standby(one.id(), one.version(), TaskPerson.of(one.person()), one.ability());
    }

    /** Whether it is a person. */
    boolean isOf(long key) {
        return person.id() == key;
    }
}
