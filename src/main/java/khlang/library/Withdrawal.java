package khlang.library;

import java.util.Optional;

/**
 * What is left of a withdrawn document for those who could read it.
 *
 * @param successor the slug of the document that took its place, if that exists for the reader
 */
public record Withdrawal(Optional<String> successor) {}
