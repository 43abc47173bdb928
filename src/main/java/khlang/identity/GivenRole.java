package khlang.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import khlang.rights.Role;

/**
 * A role that somebody gives by hand, beside those that posts bring with them.
 *
 * @param role ADMINISTRATOR, EDITOR or HEAD
 * @param division the slug of the division; empty for administrators
 * @param from the first day; null when it holds already
 * @param to the last day; null when there is none yet
 */
public record GivenRole(Role role, String division, LocalDate from, LocalDate to) {

    /** The whole portal. */
    public static final GivenRole ADMINISTRATOR = new GivenRole(Role.ADMINISTRATOR, "", null, null);

    /** Role and division are never null. */
    public GivenRole {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(division, "division");
    }

    /** One who looks after the texts of a division. */
    public static GivenRole editor(String division) {
        return new GivenRole(Role.EDITOR, division, null, null);
    }

    /** One who stands in for a division's head. */
    public static GivenRole actingHead(String division, LocalDate from, LocalDate to) {
        return new GivenRole(Role.HEAD, division, from, to);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** All of them in one line for the audit log, always in the same order. */
    static String describe(List<GivenRole> roles) {
        return roles.stream()
                .sorted(
                        Comparator.comparing(GivenRole::role)
                                .thenComparing(GivenRole::division)
                                .thenComparing(GivenRole::toString))
                .map(GivenRole::describe)
                .collect(Collectors.joining(", "));
    }

    private String describe() {
        String days = from == null && to == null ? "" : " " + day(from) + ".." + day(to);
        return role + (division.isEmpty() ? "" : ":" + division) + days;
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
