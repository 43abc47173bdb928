package khlang.visitor;

/**
 * A visitor of one day, told apart but not known: half of a keyed hash.
 *
 * @param high the first eight bytes of the hash
 * @param low the next eight
 */
public record Visitor(long high, long low) {}
