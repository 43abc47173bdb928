package khlang.library.reference;

import java.util.Optional;

/**
 * Which laws a list shows.
 *
 * @param words a part of the name; empty for all
 * @param status empty for every status
 */
public record LawFilter(String words, Optional<LawStatus> status) {

    /** All of them. */
    public static final LawFilter ALL = new LawFilter("", Optional.empty());
}
