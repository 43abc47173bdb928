package khlang.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.TypedDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns the rows of a table into a list of front matter and back. */
final class RowsForm {

    private RowsForm() {}

    /**
     * The fields that show a list.
     *
     * @param list as front matter has it; null or missing for none
     */
    static Map<String, List<String>> write(RowTable table, JsonNode list) {
        if (list == null || !list.isArray() || list.isEmpty()) {
            return TypedRows.of(table, Map.of()).fields();
        }
        var rows = new ArrayList<List<String>>();
        for (JsonNode entry : list) {
            rows.add(table.columns().stream().map(column -> text(column, entry)).toList());
        }
        return new TypedRows(table, rows).fields();
    }

    private static String text(RowColumn column, JsonNode entry) {
        JsonNode value = entry.get(column.name());
        if (column.kind() == RowColumn.Kind.YES_NO) {
            return value != null && value.asBoolean() ? RowColumn.YES : RowColumn.NO;
        }
        if (value == null || value.isNull()) {
            return "";
        }
        return column.kind() == RowColumn.Kind.DAY
                ? ThaiDates.abbreviated(LocalDate.parse(value.asString()))
                : value.asString();
    }

    /**
     * The list that was typed, without blank rows; what is wrong is left out of it.
     *
     * @param wrong gets what is wrong, each at its cell
     */
    static ArrayNode read(RowTable table, DraftFields typed, List<Violation> wrong) {
        TypedRows typedRows = TypedRows.of(table, typed.values());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < typedRows.rows().size(); i++) {
            List<String> row = typedRows.rows().get(i);
            if (!typedRows.isBlank(row)) {
                list.add(read(table, i + 1, row, wrong));
            }
        }
        if (list.size() > table.most()) {
            wrong.add(new Violation(table.field(), "tooMany", table.most()));
        }
        return list;
    }

    private static ObjectNode read(
            RowTable table, int number, List<String> row, List<Violation> wrong) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < row.size(); i++) {
            RowColumn column = table.columns().get(i);
            String cell = table.cell(number, column);
            String text = row.get(i).strip();
            if (!text.isEmpty()) {
                wrong.addAll(put(entry, column, cell, text));
            } else if (column.required()) {
                wrong.add(new Violation(cell, column.choices().isEmpty() ? "required" : "choose"));
            }
        }
        return entry;
    }

    /** Puts a cell's value, if it is right. */
    private static List<Violation> put(
            ObjectNode entry, RowColumn column, String cell, String text) {
        List<Violation> wrong = check(column, cell, text);
        if (wrong.isEmpty()) {
            switch (column.kind()) {
                case NUMBER -> entry.put(column.name(), Integer.parseInt(digits(text)));
                case DAY ->
                        entry.put(
                                column.name(),
                                TypedDate.optional(cell, text).day().orElseThrow().toString());
                case YES_NO -> entry.put(column.name(), text.equals(RowColumn.YES));
                default -> entry.put(column.name(), text);
            }
        }
        return wrong;
    }

    private static List<Violation> check(RowColumn column, String cell, String text) {
        return switch (column.kind()) {
            case NUMBER ->
                    isNumber(digits(text), column.longest())
                            ? List.of()
                            : List.of(new Violation(cell, "wholeNumber", 0, column.longest()));
            case DAY -> TypedDate.optional(cell, text).violations();
            case CHOICE, CHOICE_ALONE, YES_NO ->
                    column.choices().contains(text)
                            ? List.of()
                            : List.of(new Violation(cell, "choose"));
            case ADDRESS ->
                    text.matches("(?i)https?://\\S+")
                            ? TextRule.optional(cell, column.longest()).check(text)
                            : List.of(new Violation(cell, "webAddress"));
            // A file may have broken a line anywhere.
            case LINES, LINE, KEPT -> new TextRule(cell, false, column.longest(), true).check(text);
        };
    }

    private static String digits(String text) {
        return ThaiDigits.toArabic(text).replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "");
    }

    private static boolean isNumber(String text, int most) {
        return text.matches("[0-9]{1,9}") && Integer.parseInt(text) <= most;
    }
}
