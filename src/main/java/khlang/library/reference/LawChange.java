package khlang.library.reference;

import java.time.LocalDate;

/**
 * What somebody has found out about a law.
 *
 * @param on since when it is so; null for a law in force
 * @param successor the name of what took its place or amended it, perhaps empty
 * @param note what changed, in a line, perhaps empty
 * @param heldAs the slug of the document that holds its text here, perhaps empty
 */
public record LawChange(
        LawStatus status, LocalDate on, String successor, String note, String heldAs) {}
