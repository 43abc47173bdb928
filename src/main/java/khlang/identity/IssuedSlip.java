package khlang.identity;

import java.time.Instant;

/**
 * A slip as it is printed; the code stands nowhere else.
 *
 * @param code four groups of five signs with dashes between
 * @param until when it ends
 */
public record IssuedSlip(String userName, String name, String code, Instant until) {}
