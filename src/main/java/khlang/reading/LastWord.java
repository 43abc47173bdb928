package khlang.reading;

import java.time.LocalDate;

/**
 * The newest text of a document that somebody has acknowledged.
 *
 * @param revision its number
 * @param on when they did
 */
record LastWord(int revision, LocalDate on) {}
