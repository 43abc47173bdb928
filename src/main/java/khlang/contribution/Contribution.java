package khlang.contribution;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody's part in something that was given.
 *
 * @param work what was given, in at most 100 ASCII characters, such as {@code report:12}; those who
 *     gave it together share it
 * @param person the key of who gave it
 * @param division the slug of the division for which it was given, then; empty when for none
 * @param day in Bangkok
 * @param what its name, for people
 * @param address the path of its page; empty when none can be opened
 */
public record Contribution(
        String work,
        long person,
        String division,
        ContributionKind kind,
        LocalDate day,
        String what,
        String address) {

    /** Nothing is null. */
    public Contribution {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(address, "address");
    }
}
