package khlang.comparison;

import java.util.List;
import java.util.stream.Collectors;

/** Writes runs down so that a test can be read: {@code [-removed-]{+added+}}. */
final class Shown {

    private Shown() {}

    static String runs(List<Run> runs) {
        return runs.stream()
                .map(
                        run ->
                                switch (run.change()) {
                                    case SAME -> run.text();
                                    case ADDED -> "{+" + run.text() + "+}";
                                    case REMOVED -> "[-" + run.text() + "-]";
                                })
                .collect(Collectors.joining());
    }

    static String changed(String before, String after) {
        return Comparison.of(before, after).passages().stream()
                .map(passage -> runs(passage.runs()))
                .collect(Collectors.joining());
    }

    static List<String> inline(String before, String after, int context) {
        return Comparison.of(before, after).inline(context).blocks().stream()
                .map(
                        block ->
                                "%s %d %d %s"
                                        .formatted(
                                                block.kind(),
                                                block.beforeLine(),
                                                block.afterLine(),
                                                block.kind() == BlockKind.FOLDED
                                                        ? "" + block.folded()
                                                        : runs(block.runs()).replace("\n", "/")))
                .toList();
    }

    static List<String> rows(String before, String after, int context) {
        return rows(Comparison.of(before, after).sideBySide(context).rows());
    }

    static List<String> rows(List<Row> rows) {
        return rows.stream()
                .map(
                        row ->
                                "%s %d %d %s"
                                        .formatted(
                                                row.kind(),
                                                row.beforeLine(),
                                                row.afterLine(),
                                                row.kind() == BlockKind.FOLDED
                                                        ? "" + row.folded()
                                                        : runs(row.before())
                                                                + " = "
                                                                + runs(row.after()))
                                        .replace("\n", "/"))
                .toList();
    }

    static String joined(List<Passage> passages, boolean before) {
        return passages.stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(run -> before ? run.change().isBefore() : run.change().isAfter())
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
