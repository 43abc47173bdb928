package khlang.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which tables a statement speaks of: all whose name stands anywhere in it. That may be more
 * than it touches, never less.
 */
final class StatementTables {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> READING = Set.of("select", "show", "with", "set", "explain");

    private final Map<String, Set<String>> reached = new HashMap<>();

    /**
     * @param names of all tables
     * @param following by a table those that foreign keys change together with it
     */
    StatementTables(Collection<String> names, Map<String, Set<String>> following) {
        for (String name : names) {
            Set<String> all = new HashSet<>();
            follow(name, following, all);
            reached.put(name.toLowerCase(Locale.ROOT), Set.copyOf(all));
        }
    }

    private static void follow(String name, Map<String, Set<String>> following, Set<String> all) {
        if (all.add(name.toLowerCase(Locale.ROOT))) {
            following.getOrDefault(name, Set.of()).forEach(one -> follow(one, following, all));
        }
    }

    /** Whether it changes anything; what nobody knows does. */
    static boolean isWrite(String statement) {
        return WORD.matcher(statement)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .filter(first -> READING.contains(first.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    /** The tables, and those that foreign keys change with them. */
    Set<String> in(String statement) {
        return WORD.matcher(statement)
                .results()
                .map(word -> reached.getOrDefault(word.group().toLowerCase(Locale.ROOT), Set.of()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
