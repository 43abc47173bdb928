package khlang.organization;

import java.util.Set;

/**
 * What a person's posts make of them on one day.
 *
 * @param person the person's key
 * @param name the full name with its title
 * @param position the name of the position
 * @param division the slug of the own division; empty for those above the divisions
 * @param heads the slugs of the divisions whose head this is
 * @param onCommittee whether they hold a seat on a committee
 * @param secretary whether that seat, or one of them, is a secretary's
 * @param employed whether they work here on that day
 */
public record Standing(
        long person,
        String name,
        String position,
        String division,
        Set<String> heads,
        boolean onCommittee,
        boolean secretary,
        boolean employed) {}
