package khlang.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of rights: what {@code rights.md} says, and nothing else. Immutable and safe to share.
 */
public final class RightsTable {

    /** The portal's own. */
    public static final RightsTable PORTAL = read("rights.md");

    private final Map<Right, Map<Role, Grant>> rows;

    private RightsTable(Map<Right, Map<Role, Grant>> rows) {
        this.rows = rows;
    }

    private static RightsTable read(String name) {
        try (InputStream file = RightsTable.class.getResourceAsStream(name)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the one table of a Markdown text: a head with the roles, a row for each right.
     *
     * @throws IllegalArgumentException when a role, a right or a cell is unknown, or one is missing
     */
    static RightsTable parse(String markdown) {
        List<List<String>> lines =
                markdown.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(RightsTable::cells)
                        .toList();
        List<Role> roles = lines.getFirst().stream().skip(1).map(RightsTable::role).toList();
        var rows = new EnumMap<Right, Map<Role, Grant>>(Right.class);
        for (List<String> cells : lines.subList(2, lines.size())) {
            Right right = right(cells.getFirst());
            var row = new EnumMap<Role, Grant>(Role.class);
            for (int i = 0; i < roles.size(); i++) {
                row.put(roles.get(i), Grant.parse(cells.get(i + 1)));
            }
            if (row.size() != Role.values().length || rows.put(right, row) != null) {
                throw new IllegalArgumentException("Not one grant for each role: " + right.key());
            }
        }
        if (rows.size() != Right.values().length) {
            throw new IllegalArgumentException("Rights are missing: only " + rows.keySet());
        }
        return new RightsTable(rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Right right(String cell) {
        String key = cell.replaceAll("^`|`.*$", "");
        return Arrays.stream(Right.values())
                .filter(right -> right.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a right: " + cell));
    }

    /** One cell. */
    public Grant grant(Right right, Role role) {
        return rows.get(right).get(role);
    }

    /** Whether somebody has the right over something: any of the roles is enough. */
    public boolean allows(Actor actor, Right right, Subject subject) {
        return actor.roles().stream().anyMatch(role -> allows(actor, role, right, subject));
    }

    /**
     * Whether somebody has the right over at least something, so that a way to it is worth showing.
     */
    public boolean allowsSome(Actor actor, Right right) {
        return actor.roles().stream()
                .anyMatch(role -> grant(right, role).reach() != Grant.Reach.NONE);
    }

    private boolean allows(Actor actor, Role role, Right right, Subject subject) {
        Grant grant = grant(right, role);
        boolean own = subject.owner() != 0 && subject.owner() == actor.person();
        if (own && grant.notOwn()) {
            return false;
        }
        return switch (grant.reach()) {
            case NONE -> false;
            case OWN -> own;
            case DIVISION -> actor.divisions(role).contains(subject.division());
            case ALL -> true;
        };
    }
}
