package khlang.library.reference;

import java.time.LocalDate;

/**
 * A law in a list.
 *
 * @param changedOn since when the status holds; null for a law in force
 * @param documents how many published documents rest on it
 * @param tasks how many of them still have to be looked at
 */
public record LawLine(
        long id, String name, LawStatus status, LocalDate changedOn, long documents, long tasks) {}
