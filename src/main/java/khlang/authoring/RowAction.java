package khlang.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A button beside the rows of a table: it puts a row in, takes one out or moves one, and changes
 * nothing else of what was typed.
 *
 * @param row from 1 on; for a new row it says nothing
 */
public record RowAction(RowTable table, int row, Move move) {

    private static final Pattern BUTTON =
            Pattern.compile("rows:([a-z_.]{1,40}):([0-9]{1,4}):(add|remove|up|down)");

    /** What happens to the row. */
    public enum Move {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    /** The action of the button that was pressed; empty for other buttons. */
    public static Optional<RowAction> of(String button) {
        Matcher read = BUTTON.matcher(button);
        if (!read.matches()) {
            return Optional.empty();
        }
        Move move = Move.valueOf(read.group(3).toUpperCase(java.util.Locale.ROOT));
        return RowTable.ofField(read.group(1))
                .map(table -> new RowAction(table, Integer.parseInt(read.group(2)), move));
    }

    /** What the form holds after it. */
    public DraftFields on(DraftFields typed) {
        TypedRows rows = TypedRows.of(table, typed.values());
        var fields = new LinkedHashMap<String, List<String>>(typed.values());
        fields.putAll(changed(rows).fields());
        return new DraftFields(fields, typed.markdown());
    }

    private TypedRows changed(TypedRows rows) {
        int at = row - 1;
        int last = rows.rows().size() - 1;
        if (move == Move.ADD) {
            return rows.added();
        }
        if (at < 0 || at > last) {
            return rows;
        }
        return switch (move) {
            case REMOVE -> rows.removed(at);
            case UP -> at == 0 ? rows : rows.swapped(at, at - 1);
            case DOWN -> at == last ? rows : rows.swapped(at, at + 1);
            case ADD -> rows;
        };
    }

    /**
     * Where on the page the row is afterwards, or the table when the row is gone.
     *
     * @param after what the form holds then
     */
    public String place(DraftFields after) {
        int count = TypedRows.of(table, after.values()).rows().size();
        return switch (move) {
            case ADD -> table.row(count);
            case REMOVE -> table.field();
            case UP -> table.row(Math.clamp(row - 1, 1, count));
            case DOWN -> table.row(Math.clamp(row + 1, 1, count));
        };
    }
}
