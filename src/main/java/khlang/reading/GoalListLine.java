package khlang.reading;

import java.time.LocalDate;

/**
 * A signed list in a list of them.
 *
 * @param division the name; empty for the whole municipality
 * @param people how many have signed
 * @param scans how many files prove it; without any, nobody on it counts
 */
public record GoalListLine(
        Long id, LocalDate signedOn, String occasion, String division, Long people, Long scans) {}
