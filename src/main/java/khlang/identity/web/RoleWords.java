package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.rights.Actor;
import khlang.rights.Role;

/** Names roles with their divisions. */
@ApplicationScoped
public class RoleWords {

    @Inject Organization organization;

    /** Each role of somebody; the public is none. */
    List<String> of(Actor actor) {
        Map<String, String> names =
                organization.divisions().stream()
                        .collect(Collectors.toMap(Division::slug, Division::name));
        return actor.roles().stream()
                .filter(role -> role != Role.PUBLIC)
                .sorted()
                .map(role -> words(actor, role, names))
                .toList();
    }

    private static String words(Actor actor, Role role, Map<String, String> names) {
        String divisions =
                actor.divisions(role).stream()
                        .map(slug -> names.getOrDefault(slug, slug))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return divisions.isEmpty() ? role.label() : role.label() + " · " + divisions;
    }
}
