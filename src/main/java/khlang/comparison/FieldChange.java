package khlang.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field that differs.
 *
 * @param name the field's
 * @param rows its values, the earlier and the later ones beside each other, unchanged ones too; no
 *     row is folded or has a line number
 * @param tally how much was changed in it
 */
public record FieldChange(String name, List<Row> rows, Tally tally) {

    /**
     * The fields that differ, in the order of the later version; a field that it lacks stands where
     * it was. A field that is missing is the same as one without values.
     *
     * @throws IllegalArgumentException when two fields of one version have the same name
     */
    public static List<FieldChange> between(List<Field> before, List<Field> after) {
        Map<String, Field> old = byName(before);
        Map<String, Field> now = byName(after);
        var effort = new Effort(Effort.USUAL);
        var changes = new ArrayList<FieldChange>();
        for (String name : names(before, after, now)) {
            List<String> from = values(old.get(name));
            List<String> to = values(now.get(name));
            if (!from.equals(to)) {
                changes.add(of(name, from, to, effort));
            }
        }
        return List.copyOf(changes);
    }

    private static FieldChange of(String name, List<String> from, List<String> to, Effort effort) {
        Passages passages = new Comparer(from, to, false, effort).compare();
        var rows = new ArrayList<Row>();
        for (Passage passage : passages.all()) {
            addRows(rows, passage);
        }
        return new FieldChange(name, List.copyOf(rows), passages.tally());
    }

    private static void addRows(List<Row> rows, Passage passage) {
        boolean related =
                !passage.isSame()
                        && passage.runs().stream().anyMatch(run -> run.change() == Change.SAME);
        if (related) { // one value each
            rows.add(Row.of(0, 0, side(passage.runs(), true), side(passage.runs(), false)));
            return;
        }
        int old = passage.before().size();
        int now = passage.after().size();
        for (int i = 0; i < Math.max(old, now); i++) {
            rows.add(
                    Row.of(
                            0,
                            0,
                            i < old
                                    ? value(passage, Change.REMOVED, passage.before().get(i))
                                    : List.of(),
                            i < now
                                    ? value(passage, Change.ADDED, passage.after().get(i))
                                    : List.of()));
        }
    }

    private static List<Run> value(Passage passage, Change change, String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(new Run(passage.isSame() ? Change.SAME : change, text));
    }

    private static List<Run> side(List<Run> runs, boolean before) {
        return runs.stream()
                .filter(run -> before ? run.change().isBefore() : run.change().isAfter())
                .toList();
    }

    private static List<String> values(Field field) {
        return field == null ? List.of() : field.values();
    }

    private static Map<String, Field> byName(List<Field> fields) {
        var byName = new LinkedHashMap<String, Field>();
        for (Field field : fields) {
            if (byName.put(field.name(), field) != null) {
                throw new IllegalArgumentException("Two fields of one name: " + field.name());
            }
        }
        return byName;
    }

    /** All names: a name that only the earlier version has stands before its next common one. */
    private static List<String> names(
            List<Field> before, List<Field> after, Map<String, Field> now) {
        var names = new ArrayList<>(after.stream().map(Field::name).toList());
        int at = 0;
        for (Field field : before) {
            if (now.containsKey(field.name())) {
                at = names.indexOf(field.name()) + 1;
            } else {
                names.add(at++, field.name());
            }
        }
        return names;
    }
}
