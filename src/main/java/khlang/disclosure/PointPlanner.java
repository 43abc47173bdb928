package khlang.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.language.Sentences;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.SheetRow;

/**
 * Says what would become of each row of a sheet of points. A code that is in the list already means
 * that point; its empty cells keep what is there, and so do rule and documents in any case.
 */
final class PointPlanner {

    private static final Sentences WORDS = new Sentences("khlang.disclosure.sheet");

    private final Map<String, DisclosurePoint> known;
    private final Map<String, Integer> rows = new HashMap<>();
    private final String scheme;
    private final DisclosureChecks checks;
    private int free;

    /**
     * @param there the list as it is
     * @param scheme of the points that are new
     */
    PointPlanner(List<DisclosurePoint> there, String scheme, DisclosureChecks checks) {
        known =
                there.stream()
                        .collect(Collectors.toMap(DisclosurePoint::code, Function.identity()));
        free = DisclosureLists.MOST - there.size();
        this.scheme = scheme;
        this.checks = checks;
    }

    List<PointPlan.Row> plan(List<SheetRow> sheet) {
        return sheet.stream().map(this::plan).toList();
    }

    private PointPlan.Row plan(SheetRow row) {
        String code = DisclosureChecks.code(row.cell(PointColumn.CODE));
        Optional<DisclosurePoint> point = Optional.ofNullable(known.get(code));
        Map<String, String> problems = new LinkedHashMap<>();
        Integer first = code.isEmpty() ? null : rows.putIfAbsent(code, row.number());
        if (first != null) {
            problems.put(PointColumn.CODE.field(), WORDS.say("repeated", Integer.toString(first)));
        } else if (point.isEmpty() && --free < 0) {
            problems.put(PointColumn.CODE.field(), WORDS.say("full", DisclosureLists.MOST));
        }
        DisclosureDetails details = details(row, point, problems);
        if (!problems.isEmpty()) {
            return new PointPlan.Row(row, PointPlan.Fate.WRONG, problems, Map.of(), null, 0, 0);
        }
        Map<String, String> before = point.map(one -> before(one, details)).orElse(Map.of());
        PointPlan.Fate fate =
                point.isEmpty()
                        ? PointPlan.Fate.NEW
                        : before.isEmpty() ? PointPlan.Fate.UNCHANGED : PointPlan.Fate.CHANGED;
        return new PointPlan.Row(
                row,
                fate,
                Map.of(),
                before,
                details,
                point.map(DisclosurePoint::id).orElse(0L),
                point.map(DisclosurePoint::version).orElse(0L));
    }

    private DisclosureDetails details(
            SheetRow row, Optional<DisclosurePoint> point, Map<String, String> problems) {
        DisclosureDraft draft =
                new DisclosureDraft(
                        point.map(DisclosurePoint::scheme).orElse(scheme),
                        row.cell(PointColumn.CODE),
                        row.cell(PointColumn.TITLE),
                        kept(row, PointColumn.EXPLANATION, point, DisclosurePoint::explanation),
                        kept(row, PointColumn.NOTE, point, DisclosurePoint::note),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        kept(row, PointColumn.LINKS, point, PointPlanner::links),
                        false);
        try {
            return checks.check(
                    draft,
                    point.flatMap(DisclosurePoint::rule),
                    point.map(DisclosurePoint::documents).orElse(List.of()));
        } catch (RefusedException e) {
            for (Violation one : e.violations()) {
                problems.putIfAbsent(one.field(), one.sentence());
            }
            return null;
        }
    }

    private static String kept(
            SheetRow row,
            PointColumn column,
            Optional<DisclosurePoint> point,
            Function<DisclosurePoint, String> there) {
        String typed = row.cell(column);
        return typed.isEmpty() ? point.map(there).orElse("") : typed;
    }

    private static String links(DisclosurePoint point) {
        return point.links().stream().map(OutsideLink::line).collect(Collectors.joining("\n"));
    }

    /** What stands in the list where the sheet says otherwise; an empty cell is told as a dash. */
    private static Map<String, String> before(DisclosurePoint point, DisclosureDetails details) {
        Map<String, String> before = new LinkedHashMap<>();
        put(before, PointColumn.TITLE, point.title(), details.title());
        put(before, PointColumn.EXPLANATION, point.explanation(), details.explanation());
        put(before, PointColumn.NOTE, point.note(), details.note());
        put(
                before,
                PointColumn.LINKS,
                links(point),
                details.links().stream().map(OutsideLink::line).collect(Collectors.joining("\n")));
        if (point.isSample() && !details.sample()) {
            before.put(PointColumn.CODE.field(), WORDS.say("wasSample"));
        }
        return before;
    }

    private static void put(
            Map<String, String> before, PointColumn column, String old, String now) {
        if (!old.equals(now)) {
            before.put(
                    column.field(), old.isEmpty() ? WORDS.say("wasEmpty") : WORDS.say("was", old));
        }
    }
}
