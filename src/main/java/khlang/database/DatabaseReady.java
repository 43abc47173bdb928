package khlang.database;

/**
 * Fired once at start-up, when the schema is complete. Whatever a room must do with the database
 * before the first request, it does in an observer of this event; a failing observer stops the
 * start.
 *
 * @param migrations how many migrations this start has run; 0 when the schema was up to date
 */
public record DatabaseReady(int migrations) {}
