package khlang.task;

import java.time.LocalDate;
import java.util.Objects;
import khlang.organization.Person;

/**
 * Somebody who does a task or stands in.
 *
 * @param id the person's key
 * @param name with the title
 * @param from the first day of work; null when nobody knows
 * @param to the last day of work; null while there is none
 */
public record TaskPerson(long id, String name, LocalDate from, LocalDate to) {

    /** The name is never null. */
    public TaskPerson {
        Objects.requireNonNull(name, "name");
    }

    /** Whether they work here on a day. */
    public boolean worksOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && !hasLeft(day);
    }

    /** Whether their last day of work has passed. */
    public boolean hasLeft(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether they have not left yet, but will have some days later. */
    public boolean leavesWithin(LocalDate day, int days) {
        return !hasLeft(day) && hasLeft(day.plusDays(days));
    }

    /** Somebody of the register. */
    static TaskPerson of(Person one) {
        return new TaskPerson(
                one.id(), one.fullName(), one.validFrom().orElse(null), one.validTo().orElse(null));
    }
}
