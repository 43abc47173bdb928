package khlang.identity.oidc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import khlang.identity.GroupRole;
import khlang.rights.Role;

/**
 * Which groups of the sign-in service bring which roles: the setting {@code KHLANG_OIDC_GROUPS}.
 */
final class GroupRoles {

    private final List<Entry> entries;

    private record Entry(String group, GroupRole role) {}

    private GroupRoles(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads {@code km-admins=administrator,km-editors-finance=editor:finance}.
     *
     * @throws IllegalArgumentException when it says something else; the launcher has checked it
     */
    static GroupRoles parse(String setting) {
        return new GroupRoles(
                Arrays.stream(setting.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(GroupRoles::entry)
                        .toList());
    }

    private static Entry entry(String text) {
        int at = text.lastIndexOf('=');
        if (at < 1) {
            throw new IllegalArgumentException("Not group=role: " + text);
        }
        String[] words = text.substring(at + 1).strip().split(":", 2);
        Role role = Role.valueOf(words[0].toUpperCase(Locale.ROOT));
        return new Entry(
                text.substring(0, at).strip(),
                new GroupRole(role, words.length == 1 ? "" : words[1]));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What somebody's groups bring. Keycloak may write a group of the first level as a path. */
    Set<GroupRole> of(Collection<String> groups) {
        var roles = new TreeSet<GroupRole>();
        for (Entry entry : entries) {
            if (groups.contains(entry.group()) || groups.contains("/" + entry.group())) {
                roles.add(entry.role());
            }
        }
        return roles;
    }
}
