package khlang.task;

import java.util.Objects;

/**
 * What was said of how far somebody has come.
 *
 * @param person the name of the one who stands in
 * @param by the name of the one who said it; empty when nobody of the municipality did
 */
public record SaidLevel(LevelEntry said, String person, String by) {

    /** Nothing is null. */
    public SaidLevel {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(by, "by");
    }
}
