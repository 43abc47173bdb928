package khlang.need;

import java.util.Objects;
import java.util.Optional;

/**
 * Which needs are asked for.
 *
 * @param words in the topic or its details; empty for any
 * @param division the slug of the one that sees to it; empty for any
 * @param state empty for any
 */
public record NeedFilter(String words, String division, Optional<NeedState> state) {

    /** Nothing is null. */
    public NeedFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(state, "state");
    }
}
