package khlang.authoring;

import static khlang.authoring.RowColumn.Kind.ADDRESS;
import static khlang.authoring.RowColumn.Kind.CHOICE;
import static khlang.authoring.RowColumn.Kind.CHOICE_ALONE;
import static khlang.authoring.RowColumn.Kind.DAY;
import static khlang.authoring.RowColumn.Kind.KEPT;
import static khlang.authoring.RowColumn.Kind.LINE;
import static khlang.authoring.RowColumn.Kind.LINES;
import static khlang.authoring.RowColumn.Kind.NUMBER;
import static khlang.authoring.RowColumn.Kind.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import khlang.library.guide.ChannelType;
import khlang.library.guide.DurationUnit;
import khlang.library.guide.StepKind;

/**
 * The tables in the form of a document. A cell's field is named {@code table.column} and has one
 * value for each row; tables and columns bear the names of front matter.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that nobody can change
public enum RowTable {
    CHANNELS(
            "service.channels",
            30,
            RowColumn.choice("type", CHOICE_ALONE, slugs(ChannelType.values(), ChannelType::slug))
                    .must(),
            RowColumn.of("place", LINES, 500),
            RowColumn.of("hours", LINES, 500),
            RowColumn.of("phone", LINE, 100),
            RowColumn.of("url", ADDRESS, 500)),
    STEPS(
            "service.steps",
            60,
            RowColumn.choice("kind", CHOICE, slugs(StepKind.values(), StepKind::slug)),
            RowColumn.of("by", LINE, 300),
            RowColumn.of("detail", LINES, 2000).must(),
            RowColumn.of("duration", NUMBER, 100_000).must(),
            RowColumn.choice("unit", CHOICE, slugs(DurationUnit.values(), DurationUnit::slug))
                    .must()),
    IDENTITY("service.documents.identity", 40, papers()),
    OTHER("service.documents.other", 60, papers()),
    FEES(
            "service.fees",
            60,
            RowColumn.of("item", LINES, 500).must(),
            RowColumn.of("rate", LINE, 200).must(),
            RowColumn.of("unit", LINE, 200)),
    FORMS(
            "service.forms",
            40,
            RowColumn.of("title", LINES, 500).must(),
            RowColumn.of("code", LINE, 100),
            RowColumn.of("file", LINE, 200)),
    LAWS(
            "law_refs",
            200,
            RowColumn.of("name", LINES, 500).must(),
            RowColumn.of("section", LINE, 300),
            RowColumn.of("checked_on", DAY, 40),
            RowColumn.of("url", ADDRESS, 500)),
    FACTS(
            "facts",
            200,
            RowColumn.of("key", KEPT, 200),
            RowColumn.of("label", LINES, 500).must(),
            RowColumn.of("value", LINE, 500).must(),
            RowColumn.of("effective_from", DAY, 40),
            RowColumn.of("source", LINES, 1000),
            RowColumn.choice("verify", YES_NO, List.of(RowColumn.YES, RowColumn.NO)));

    /** The tables of a citizen guide. */
    static final List<RowTable> OF_GUIDES = List.of(CHANNELS, STEPS, IDENTITY, OTHER, FEES, FORMS);

    private final String field;
    private final int most;
    private final List<RowColumn> columns;

    RowTable(String field, int most, RowColumn... columns) {
        this.field = field;
        this.most = most;
        this.columns = List.of(columns);
    }

    private static RowColumn[] papers() {
        return new RowColumn[] {
            RowColumn.of("name", LINES, 500).must(),
            RowColumn.of("issuer", LINE, 300),
            RowColumn.of("original", NUMBER, 1000),
            RowColumn.of("copies", NUMBER, 1000),
            RowColumn.of("unit", LINE, 50),
            RowColumn.of("note", LINES, 500)
        };
    }

    private static <T> List<String> slugs(T[] all, Function<T, String> slug) {
        return Stream.of(all).map(slug).toList();
    }

    static Optional<RowTable> ofField(String field) {
        return Arrays.stream(values()).filter(table -> table.field.equals(field)).findFirst();
    }

    /** The table's name, such as {@code service.steps}. */
    public String field() {
        return field;
    }

    /** So many rows it may have. */
    public int most() {
        return most;
    }

    /** What each row asks for, in the order of the form. */
    public List<RowColumn> columns() {
        return columns;
    }

    /** The field of a column. */
    public String field(RowColumn column) {
        return field + "." + column.name();
    }

    /**
     * Names one cell of a page, for its problem and its label.
     *
     * @param row from 1 on
     */
    public String cell(int row, RowColumn column) {
        return row(row) + "." + column.name();
    }

    /**
     * Names one row of a page.
     *
     * @param row from 1 on
     */
    public String row(int row) {
        return field + "." + row;
    }
}
