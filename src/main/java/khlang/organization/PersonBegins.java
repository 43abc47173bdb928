package khlang.organization;

import java.time.LocalDate;

/**
 * Told inside the transaction, before another first day of somebody is written down. Whoever cannot
 * do without them until then throws a {@link RefusedException}.
 *
 * @param person the key of the person
 * @param firstDay the first day of work
 * @param field the form field that it was typed into
 */
public record PersonBegins(long person, LocalDate firstDay, String field) {}
