package khlang.library.guide;

/**
 * A length of time as an office tells it.
 *
 * @param value how many of the unit, zero or more; null only in a file that forgot it
 * @param unit null only in a file that forgot it
 */
public record ServiceDuration(Integer value, DurationUnit unit) {}
