package khlang.rights;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;

/** One person for each role, signed in; all belong to the division {@link #OWN}. */
final class Cast implements AutoCloseable {

    static final String OWN = "finance";
    static final String OTHER = "education";

    private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);

    Cast(RunningPortal portal) {
        for (Role role : Role.values()) {
            browsers.put(
                    role,
                    role == Role.PUBLIC
                            ? portal.browser()
                            : Colleague.of(portal, user(role), role, OWN).browser());
            String form = role == Role.PUBLIC ? "sign-in" : ""; // signing out is a form too
            tokens.put(role, Browser.token(browsers.get(role).open(form)));
        }
    }

    Browser browser(Role role) {
        return browsers.get(role);
    }

    /** The token for the forms of the role's browser. */
    String token(Role role) {
        return tokens.get(role);
    }

    /** What the program must take a role's person for. */
    static Actor actor(Role role) {
        if (role == Role.PUBLIC) {
            return Actor.PUBLIC;
        }
        Set<Role> roles = EnumSet.of(Role.PUBLIC, Role.STAFF, role);
        if (role == Role.SECRETARY) {
            roles.add(Role.COMMITTEE);
        }
        return new Actor(1, 1, role.label(), roles, Map.of(role, Set.of(OWN)));
    }

    private static String user(Role role) {
        return "matrix." + role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        browsers.values().forEach(Browser::close);
    }
}
