package khlang.identity.oidc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sign-in service says of somebody. Every value may be missing or of another type. */
final class Claims {

    private final Map<String, Object> values;

    Claims(Map<String, Object> values) {
        this.values = values;
    }

    /** These, and where they say nothing, what others say. */
    Claims orElse(Map<String, Object> others) {
        var both = new HashMap<>(others);
        values.forEach(
                (name, value) -> {
                    if (value != null) {
                        both.put(name, value);
                    }
                });
        return new Claims(both);
    }

    /** A text; empty when there is none. */
    String text(String name) {
        return values.get(name) instanceof String text ? text.strip() : "";
    }

    /** A text with all its blanks; null when there is none. */
    String exactly(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** The address, if the service has made sure that it is theirs. */
    String verifiedEmail() {
        boolean verified = "true".equals(String.valueOf(values.get("email_verified")));
        return verified ? text("email") : "";
    }

    /** The name that somebody signs in with there, or the next best. */
    String userName() {
        for (String name : new String[] {"preferred_username", "email", "upn"}) {
            if (!text(name).isEmpty()) {
                return text(name);
            }
        }
        return "";
    }

    boolean has(String path) {
        return at(path) != null;
    }

    /** The texts of a list, or the one text; a dot in the path leads into an object. */
    Set<String> texts(String path) {
        return switch (at(path)) {
            case String one -> Set.of(one);
            case Collection<?> many ->
                    many.stream()
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }

    /** Some claims are named by a web address with dots in it: the whole name comes first. */
    private Object at(String path) {
        Object whole = values.get(path);
        if (whole != null) {
            return whole;
        }
        Object found = values;
        for (String step : path.split("\\.")) {
            if (!(found instanceof Map<?, ?> object)) {
                return null;
            }
            found = object.get(step);
        }
        return found;
    }
}
