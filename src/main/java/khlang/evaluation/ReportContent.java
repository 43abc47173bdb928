package khlang.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import khlang.language.TextRule;
import khlang.language.Violation;

/**
 * What people write in the yearly report; all else in it is counted.
 *
 * @param summary of the year; may be empty
 * @param problems of the whole plan; may be empty
 * @param suggestions for the whole plan, to the mayor; may be empty
 * @param rows what was written to single rows of the plan, by their ids; rows without words are
 *     missing
 */
public record ReportContent(
        String summary, String problems, String suggestions, Map<String, RowContent> rows) {

    /** Nobody has written anything. */
    public static final ReportContent EMPTY = new ReportContent("", "", "", Map.of());

    /** The longest text of the whole report, in characters. */
    public static final int LONGEST = 10_000;

    /** The longest text of a row, in characters. */
    public static final int LONGEST_ROW = 2_000;

    /** The rows are copied, in their order; rows without words are left out. */
    public ReportContent {
        summary = orNothing(summary);
        problems = orNothing(problems);
        suggestions = orNothing(suggestions);
        var written = new TreeMap<String, RowContent>();
        (rows == null ? Map.<String, RowContent>of() : rows)
                .forEach(
                        (id, words) -> {
                            if (!words.equals(RowContent.EMPTY)) {
                                written.put(id, words);
                            }
                        });
        rows = Collections.unmodifiableMap(written);
    }

    /**
     * What was written to a row of the plan.
     *
     * @param problems may be empty
     * @param suggestions may be empty
     */
    public record RowContent(String problems, String suggestions) {

        /** Nothing. */
        public static final RowContent EMPTY = new RowContent("", "");

        /** What is missing is empty. */
        public RowContent {
            problems = orNothing(problems);
            suggestions = orNothing(suggestions);
        }
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    /** What was written to a row. */
    public RowContent row(String id) {
        return rows.getOrDefault(id, RowContent.EMPTY);
    }

    /**
     * The same with the words to rows that are out of the plan, which no form shows: they are back
     * with their rows.
     *
     * @param before what was written before
     * @param rows the ids of the plan's rows
     */
    ReportContent withOthers(ReportContent before, Set<String> rows) {
        Map<String, RowContent> all = new TreeMap<>(before.rows());
        all.keySet().removeAll(rows);
        all.putAll(this.rows);
        return new ReportContent(summary, problems, suggestions, all);
    }

    /** What is wrong with it; the names are those of the form. */
    List<Violation> check() {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(text("summary", LONGEST, summary));
        wrong.addAll(text("problems", LONGEST, problems));
        wrong.addAll(text("suggestions", LONGEST, suggestions));
        rows.forEach(
                (id, words) -> {
                    wrong.addAll(text("problems-" + id, LONGEST_ROW, words.problems()));
                    wrong.addAll(text("suggestions-" + id, LONGEST_ROW, words.suggestions()));
                });
        return wrong;
    }

    private static List<Violation> text(String field, int longest, String words) {
        return new TextRule(field, false, longest, true).check(words);
    }
}
