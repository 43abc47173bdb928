package khlang.organization;

import java.time.LocalDate;

/**
 * Told inside the transaction, before somebody's last day is written down. Whoever cannot do
 * without them throws a {@link RefusedException} with the field {@code day}; then they stay.
 *
 * @param person the key of the person
 * @param lastDay the last day of work
 */
public record PersonLeaves(long person, LocalDate lastDay) {}
