package khlang.identity;

/**
 * Told inside the transaction in which an account is closed: what opens something in its owner's
 * name goes with it.
 *
 * @param account the key of the account
 */
public record AccountCloses(long account) {}
