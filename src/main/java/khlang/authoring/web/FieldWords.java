package khlang.authoring.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import khlang.authoring.RowColumn;
import khlang.authoring.RowTable;
import khlang.authoring.TypedRows;
import khlang.comparison.Field;
import khlang.language.Sentences;
import khlang.library.OiaSection;
import khlang.library.guide.ChannelType;
import khlang.library.guide.DurationUnit;
import khlang.library.guide.StepKind;
import khlang.web.Choice;
import khlang.web.Form;

/** What the tables of a document's form are called, and what they offer to choose from. */
public final class FieldWords {

    private static final Sentences WORDS = new Sentences("khlang.authoring.web.fields");
    private static final String BETWEEN = " \u00B7 ";
    private static final List<String> ANSWERS = List.of("service.documents", "service.fees");

    private FieldWords() {}

    /** The table's name in style sheets. */
    public static String style(RowTable table) {
        return words(table);
    }

    /** Both tables of papers are alike. */
    private static String words(RowTable table) {
        return switch (table) {
            case IDENTITY, OTHER -> "papers";
            default -> table.name().toLowerCase(Locale.ROOT);
        };
    }

    /** What one row is, such as a step. */
    public static String row(RowTable table) {
        return WORDS.say(words(table) + ".row");
    }

    /** What the table tells. */
    public static String table(RowTable table) {
        return WORDS.say("table." + table.name().toLowerCase(Locale.ROOT));
    }

    /** What a cell asks for. */
    public static String label(RowTable table, RowColumn column) {
        return WORDS.say(words(table) + "." + column.name());
    }

    /** An example for a cell; null when none is needed. */
    public static String hint(RowTable table, RowColumn column) {
        String hint = WORDS.say(words(table) + "." + column.name() + ".hint");
        return hint.isEmpty() ? null : hint;
    }

    /** What a cell offers; empty for what is typed. */
    public static List<Choice> choices(RowTable table, RowColumn column) {
        return switch (words(table) + "." + column.name()) {
            case "channels.type" ->
                    choices(
                            "choose",
                            Arrays.stream(ChannelType.values())
                                    .map(one -> new Choice(one.slug(), one.label())));
            case "steps.kind" ->
                    choices(
                            "unsaid",
                            Arrays.stream(StepKind.values())
                                    .map(one -> new Choice(one.slug(), one.label())));
            case "steps.unit" ->
                    choices(
                            "choose",
                            Arrays.stream(DurationUnit.values())
                                    .map(one -> new Choice(one.slug(), one.label())));
            case "facts.verify" ->
                    Stream.of("yes", "no")
                            .map(one -> new Choice(one, WORDS.say("facts.verify." + one)))
                            .toList();
            default -> List.of();
        };
    }

    /** The sections of the Official Information Act, and none. */
    public static List<Choice> sections() {
        return choices(
                "noSection",
                Arrays.stream(OiaSection.values()).map(one -> new Choice(one.slug(), one.label())));
    }

    private static List<Choice> choices(String none, Stream<Choice> choices) {
        return Choice.after(WORDS.say(none), choices);
    }

    /** What was typed into all tables, a row in one line, and what was answered beside them. */
    static List<Field> rows(Form form) {
        var fields = new ArrayList<Field>();
        for (RowTable table : RowTable.values()) {
            List<String> lines =
                    TypedRows.of(table, form.fields()).rows().stream()
                            .map(row -> line(table, row))
                            .filter(line -> !line.isEmpty())
                            .toList();
            fields.add(new Field(table(table), lines));
        }
        for (String answer : ANSWERS) {
            String said = form.text(answer);
            fields.add(
                    Field.of(
                            WORDS.say("answer." + answer),
                            said.isEmpty() ? null : WORDS.say("answer." + said)));
        }
        fields.add(
                Field.of(
                        WORDS.say("oia"),
                        OiaSection.ofSlug(form.text("oia_section"))
                                .map(OiaSection::label)
                                .orElse(null)));
        return fields;
    }

    private static String line(RowTable table, List<String> row) {
        var said = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            RowColumn column = table.columns().get(i);
            String cell = row.get(i).strip();
            if (!cell.equals(column.blank()) && column.kind() != RowColumn.Kind.KEPT) {
                said.add(words(table, column, cell));
            }
        }
        return String.join(BETWEEN, said);
    }

    private static String words(RowTable table, RowColumn column, String cell) {
        return choices(table, column).stream()
                .filter(choice -> choice.value().equals(cell))
                .map(Choice::label)
                .findFirst()
                .orElse(cell);
    }
}
