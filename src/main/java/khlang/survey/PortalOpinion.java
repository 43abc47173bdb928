package khlang.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;

/**
 * What the public thought of the portal in a fiscal year: the part of measure M15 that the portal
 * counts itself. It is pure, so that it can be held against another definition.
 *
 * @param items the levels of each item
 * @param months the overall levels of each month, October first
 */
public record PortalOpinion(
        FiscalYear year, Map<PortalItem, Levels> items, SortedMap<YearMonth, Levels> months) {

    /**
     * Counts answers.
     *
     * @param answers of any days
     * @param asOf the last day that counts
     */
    public static PortalOpinion of(FiscalYear year, LocalDate asOf, List<PortalAnswer> answers) {
        List<PortalAnswer> those =
                answers.stream()
                        .filter(one -> FiscalYear.containing(one.day()).equals(year))
                        .filter(one -> !one.day().isAfter(asOf))
                        .toList();
        var items = new EnumMap<PortalItem, Levels>(PortalItem.class);
        for (PortalItem item : PortalItem.values()) {
            items.put(item, levels(those, item));
        }
        var months = new TreeMap<YearMonth, Levels>();
        for (YearMonth month : year.months()) {
            months.put(
                    month,
                    levels(
                            those.stream()
                                    .filter(one -> YearMonth.from(one.day()).equals(month))
                                    .toList(),
                            PortalItem.OVERALL));
        }
        return new PortalOpinion(year, items, months);
    }

    private static Levels levels(List<PortalAnswer> answers, PortalItem item) {
        return Levels.of(
                answers.stream()
                        .map(PortalAnswer::levels)
                        .filter(one -> one.containsKey(item))
                        .map(one -> one.get(item))
                        .toList());
    }

    /** How satisfied the public was on the whole. */
    public Levels overall() {
        return items.get(PortalItem.OVERALL);
    }
}
