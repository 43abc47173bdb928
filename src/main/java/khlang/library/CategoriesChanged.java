package khlang.library;

/** Told inside the transaction that changes the shelves' names; observe it after success. */
public record CategoriesChanged() {}
