package khlang.organization;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which people are listed; empty texts leave nobody out.
 *
 * @param words part of the name, with or without a blank between first and last name
 * @param division the slug; {@link #ABOVE} for those above the divisions
 * @param staffType the slug
 * @param state whether they work here
 * @param day on which they do
 */
public record PeopleFilter(
        String words, String division, String staffType, State state, LocalDate day) {

    /** Stands for no division. */
    public static final String ABOVE = "none";

    /** Whether somebody works here. */
    public enum State {
        WORKING,
        LEFT,
        ALL
    }

    /** Nothing is null. */
    public PeopleFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(staffType, "staffType");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(day, "day");
    }
}
