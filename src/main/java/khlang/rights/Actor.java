package khlang.rights;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts: what the table of rights needs to know of the one behind a request, and the name for
 * the audit log.
 *
 * @param account the key of the account; 0 for the public and for programs with the token
 * @param person the key of the person; 0 when there is none
 * @param name for people: full name of a person, user name of an account without one
 * @param roles all roles; never empty
 * @param divisions the slugs of the divisions that a role is held in, for the roles that are tied
 *     to divisions; the own division of staff stands under {@link Role#STAFF}
 */
public record Actor(
        long account, long person, String name, Set<Role> roles, Map<Role, Set<String>> divisions) {

    /** Anybody. */
    public static final Actor PUBLIC = new Actor(0, 0, "", Set.of(Role.PUBLIC), Map.of());

    /** The holder of the API token, and the portal itself when it acts on its own. */
    public static final Actor PROGRAM =
            new Actor(0, 0, "API", Set.of(Role.PUBLIC, Role.STAFF, Role.ADMINISTRATOR), Map.of());

    /** Nothing is null; the sets are copied. */
    public Actor {
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        divisions = Map.copyOf(divisions);
    }

    /** Whether this is somebody with an account. */
    public boolean isSignedIn() {
        return account != 0;
    }

    /** Whether the role is held. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The divisions in which a role is held; empty for roles that are not tied to any. */
    public Set<String> divisions(Role role) {
        return divisions.getOrDefault(role, Set.of());
    }

    /**
     * The divisions whose documents this one looks after, as their editor or their head.
     *
     * @return never empty, as queries ask for it: the empty name, which no division has, is in it
     */
    public Set<String> lookedAfter() {
        Set<String> divisions = new HashSet<>(divisions(Role.EDITOR));
        divisions.addAll(divisions(Role.HEAD));
        divisions.add("");
        return divisions;
    }
}
