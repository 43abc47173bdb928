package khlang.identity;

import java.util.Objects;
import khlang.rights.Role;

/**
 * A role that somebody has because the sign-in service counts them to a group. It comes and goes
 * with the group; roles that were given by hand stay apart.
 *
 * @param role any but PUBLIC
 * @param division the slug of the division; empty for roles that are not tied to one
 */
public record GroupRole(Role role, String division) implements Comparable<GroupRole> {

    /** Nothing is null. */
    public GroupRole {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(division, "division");
    }

    /** The same as if it had been given by hand, for the time being. */
    GivenRole given() {
        return new GivenRole(role, division, null, null);
    }

    @Override
    public int compareTo(GroupRole other) {
        int byRole = role.compareTo(other.role);
        return byRole == 0 ? division.compareTo(other.division) : byRole;
    }

    @Override
    public String toString() {
        return division.isEmpty() ? role.name() : role + ":" + division;
    }
}
